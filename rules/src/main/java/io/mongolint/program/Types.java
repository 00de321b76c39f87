package io.mongolint.program;

import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The hierarchy of all types, those of the sources and those of libraries as one. */
public final class Types {
  private final Map<String, TypeDecl> byId;
  private final ApiTypes api;
  private final FrameworkCatalog catalog;
  private final Map<String, List<String>> closures = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> closureSets = new ConcurrentHashMap<>();

  Types(Map<String, TypeDecl> byId, ApiTypes api, FrameworkCatalog catalog) {
    this.byId = byId;
    this.api = api;
    this.catalog = catalog;
  }

  /** The type of the sources with that id, or null. */
  public TypeDecl decl(String id) {
    return id == null ? null : byId.get(id);
  }

  /** The type of the sources that a type is, or null; arrays are none. */
  public TypeDecl decl(TypeName type) {
    return type == null || type.dimensions() > 0 ? null : byId.get(type.name());
  }

  /** The library types. */
  public ApiTypes api() {
    return api;
  }

  /** A type and all its supertypes by id, itself first, nearest first. */
  public List<String> closure(String id) {
    List<String> known = closures.get(id);
    if (known == null) {
      known = computeClosure(id);
      closures.put(id, known);
    }
    return known;
  }

  private List<String> computeClosure(String id) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> level = List.of(id);
    while (!level.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (String each : level) {
        if (seen.add(each)) {
          TypeDecl decl = byId.get(each);
          if (decl != null) {
            decl.supertypes().forEach(parent -> next.add(parent.name()));
          } else {
            ApiType type = api.find(each);
            if (type != null) {
              type.supertypes().forEach(parent -> next.add(parent.name()));
            }
            next.addAll(catalog.supertypesOf(each));
          }
        }
      }
      level = next;
    }
    return List.copyOf(seen);
  }

  /** Says whether the first type is known to be the second or a subtype of it. */
  public boolean isSubtype(String sub, String sup) {
    return sub != null
        && (sub.equals(sup)
            || sup.equals(TypeName.OBJECT.name())
            || closureSets.computeIfAbsent(sub, id -> new HashSet<>(closure(id))).contains(sup));
  }

  /** Says whether the type is known so well that its supertypes are all known. */
  public boolean isWhollyKnown(String id) {
    for (String each : closure(id)) {
      TypeDecl decl = byId.get(each);
      if (decl == null && !api.isKnown(each)) {
        return false;
      }
      if (decl != null && decl.supertypes().size() < decl.facts().supertypes().size()) {
        return false;
      }
    }
    return true;
  }

  /** All types of the sources that are subtypes of one, itself included, in order of discovery. */
  public List<TypeDecl> subtypes(TypeDecl type) {
    Set<TypeDecl> seen = new LinkedHashSet<>();
    List<TypeDecl> level = List.of(type);
    while (!level.isEmpty()) {
      List<TypeDecl> next = new ArrayList<>();
      for (TypeDecl each : level) {
        if (seen.add(each)) {
          next.addAll(each.subtypes());
        }
      }
      level = next;
    }
    return List.copyOf(seen);
  }

  /** A type seen as one of its supertypes, with type arguments, or null. */
  public TypeName asSuper(TypeName type, String superId) {
    return asSuper(type, superId, new HashSet<>());
  }

  private TypeName asSuper(TypeName type, String superId, Set<String> seen) {
    if (type.dimensions() > 0) {
      return null;
    }
    if (type.name().equals(superId)) {
      return type;
    }
    TypeDecl decl = byId.get(type.name());
    if (decl == null) {
      return api.asSuper(type, superId);
    }
    if (!seen.add(type.name())) {
      return null;
    }
    Map<String, TypeName> variables = variables(decl, type);
    for (TypeName parent : decl.supertypes()) {
      TypeName found = asSuper(ApiTypes.substitute(parent, variables), superId, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What the type variables of a type of the sources stand for in {@code type}. */
  Map<String, TypeName> variables(TypeDecl decl, TypeName type) {
    List<TypeParameter> parameters = decl.facts().typeParameters();
    if (parameters.isEmpty() || type == null || type.arguments().size() != parameters.size()) {
      return Map.of();
    }
    Map<String, TypeName> variables = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      variables.put(parameters.get(i).name(), type.arguments().get(i));
    }
    return variables;
  }

  /** The type of a member of {@code owner}, as it is for an object of type {@code receiver}. */
  TypeName memberType(TypeName member, TypeDecl owner, TypeName receiver) {
    if (member == null || receiver == null || owner.facts().typeParameters().isEmpty()) {
      return member;
    }
    TypeName seen = asSuper(receiver, owner.id());
    return ApiTypes.substitute(member, variables(owner, seen));
  }

  /**
   * What one of the two methods gives that the compiler adds to each enum, {@code values()} and
   * {@code valueOf(name)}; null for another method, or of another type.
   */
  TypeName givenByEnum(TypeName type, String method, int arguments) {
    TypeDecl decl = decl(type);
    if (decl == null || decl.facts().kind() != TypeFacts.Kind.ENUM) {
      return null;
    }
    if (method.equals("values") && arguments == 0) {
      return new TypeName(decl.id(), List.of(), 1);
    }
    return method.equals("valueOf") && arguments == 1 ? TypeName.of(decl.id()) : null;
  }

  /** Says whether a type is an interface of a library. */
  boolean isApiInterface(TypeName type) {
    ApiType found = api.find(type.name());
    return found != null && found.kind() == ApiType.Kind.INTERFACE;
  }

  /** The type, or null when it is a type variable or the like. */
  TypeName knownOrNull(TypeName type) {
    if (type == null) {
      return null;
    }
    boolean known =
        type.name().indexOf('.') >= 0 || TypeName.isPrimitive(type.name()) || decl(type) != null;
    return known ? type : null;
  }
}
