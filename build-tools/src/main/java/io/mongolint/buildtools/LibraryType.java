package io.mongolint.buildtools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A type with the members that code outside its package can use.
 *
 * @param name the qualified name, with dots before nested types too
 * @param packageName the package
 * @param kind what it is
 * @param typeParameters its type parameters
 * @param supertypes the class extended and the interfaces implemented
 * @param constructors the constructors
 * @param methods the methods
 * @param staticFields the types of static fields by name
 */
record LibraryType(
    String name,
    String packageName,
    Kind kind,
    List<TypeVariable> typeParameters,
    List<TypeRef> supertypes,
    List<Member> constructors,
    List<Member> methods,
    Map<String, TypeRef> staticFields) {

  /** What a type is; written by its name. */
  enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /** The union of two generations; what the newer one says comes first. */
  static LibraryType merge(LibraryType newer, LibraryType older) {
    LibraryType renamed = older.withVariablesOf(newer);
    List<TypeRef> supertypes = new ArrayList<>(newer.supertypes);
    Set<String> names = new HashSet<>();
    supertypes.forEach(each -> names.add(each.name()));
    renamed.supertypes.stream().filter(each -> names.add(each.name())).forEach(supertypes::add);
    Map<String, TypeRef> staticFields = new LinkedHashMap<>(newer.staticFields);
    renamed.staticFields.forEach(staticFields::putIfAbsent);
    return new LibraryType(
        newer.name,
        newer.packageName,
        newer.kind,
        newer.typeParameters,
        supertypes,
        union(newer.constructors, renamed.constructors, newer.typeParameters),
        union(newer.methods, renamed.methods, newer.typeParameters),
        staticFields);
  }

  private static List<Member> union(
      List<Member> newer, List<Member> older, List<TypeVariable> ofType) {
    List<Member> all = new ArrayList<>(newer);
    Set<List<TypeRef>> known = new HashSet<>();
    newer.forEach(each -> known.add(each.erasure(ofType)));
    older.stream().filter(each -> known.add(each.erasure(ofType))).forEach(all::add);
    return all;
  }

  /** Type variables are the same by their place; one that the other type lacks is its bound. */
  private LibraryType withVariablesOf(LibraryType other) {
    if (typeParameters.equals(other.typeParameters)) {
      return this;
    }
    Map<String, TypeRef> renamed = new HashMap<>();
    for (int i = 0; i < typeParameters.size(); i++) {
      TypeVariable own = typeParameters.get(i);
      renamed.put(
          own.name(),
          i < other.typeParameters.size()
              ? TypeRef.of(other.typeParameters.get(i).name())
              : new TypeRef(own.bound().name(), List.of(), own.bound().dimensions()));
    }
    Map<String, TypeRef> fields = new LinkedHashMap<>();
    staticFields.forEach((field, type) -> fields.put(field, type.substitute(renamed)));
    return new LibraryType(
        name,
        packageName,
        kind,
        typeParameters,
        supertypes.stream().map(each -> each.substitute(renamed)).toList(),
        constructors.stream().map(each -> each.substitute(renamed)).toList(),
        methods.stream().map(each -> each.substitute(renamed)).toList(),
        fields);
  }
}
