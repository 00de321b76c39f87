package io.mongolint.program;

import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.TypeName;
import java.util.Optional;

/** Finds fields by name, through supertypes, outer types and static imports. */
final class FieldLookup {
  private final Program program;
  private final Types types;
  private final Names names;
  private final ApiTypes api;

  FieldLookup(Program program) {
    this.program = program;
    this.types = program.hierarchy();
    this.names = program.names();
    this.api = types.api();
  }

  /** A field by its simple name at a place in a type. */
  FieldRef field(TypeDecl context, String name) {
    for (TypeDecl type = context; type != null; type = type.outer()) {
      FieldRef found = inherited(type, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private FieldRef inherited(TypeDecl type, String name) {
    for (String each : types.closure(type.id())) {
      TypeDecl decl = types.decl(each);
      if (decl != null && decl.field(name) != null) {
        return new FieldRef(decl, name);
      }
    }
    return null;
  }

  /** A field of an object or type. */
  Link fieldOf(TypeName receiver, String name) {
    TypeDecl decl = types.decl(receiver);
    if (decl != null) {
      FieldRef found = inherited(decl, name);
      return found == null ? null : new Link.ToField(found);
    }
    ApiType type = api.find(receiver.name());
    return type != null && type.staticFields().containsKey(name)
        ? new Link.ToApiField(receiver.name(), name)
        : null;
  }

  /** A field that a static import brings in, or null. */
  Link importedField(String name, TypeDecl context) {
    for (ImportFacts each : context.file().imports()) {
      if (!each.isStatic()) {
        continue;
      }
      String type = MethodLookup.importedType(each, name);
      if (type == null) {
        continue;
      }
      String project = names.project(type, context);
      Link found = fieldOf(TypeName.of(project == null ? type : project), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The type of a field that a library class hands down, as the frameworks catalog knows it. */
  TypeName inheritedFromLibrary(TypeDecl context, String name) {
    for (TypeDecl type = context; type != null; type = type.outer()) {
      for (String each : types.closure(type.id())) {
        if (types.decl(each) == null) {
          Optional<String> found = program.frameworks().returnType(each, name);
          if (found.isPresent()) {
            return TypeName.of(found.get());
          }
        }
      }
    }
    return null;
  }

  /** A field's type as seen through an object of a type. */
  TypeName fieldType(FieldRef field, TypeName receiver) {
    TypeName type = program.typeOf(field);
    TypeName seen = types.memberType(type, field.owner(), receiver);
    return names.erase(seen, field.owner(), null);
  }

  /** The type of a field that was found, or null. */
  TypeName typeOf(Link link) {
    if (link instanceof Link.ToField field) {
      return names.erase(program.typeOf(field.field()), field.field().owner(), null);
    }
    if (link instanceof Link.ToApiField field) {
      return api.find(field.type()).staticFields().get(field.name());
    }
    return null;
  }

  /** The name of a type that is nested in another one, or in one of its supertypes. */
  String nested(TypeDecl decl, String name) {
    for (String each : types.closure(decl.id())) {
      String candidate = names.project(each + "." + name, decl);
      if (candidate != null) {
        return candidate;
      }
    }
    return decl.facts().qualifiedName() + "." + name;
  }
}
