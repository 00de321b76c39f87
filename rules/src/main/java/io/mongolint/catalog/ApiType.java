package io.mongolint.catalog;

import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A public or protected type of a library: what any of its generations declares itself, without
 * what is inherited.
 *
 * @param name the qualified name, with dots before nested types too
 * @param kind what it is
 * @param typeParameters its type parameters
 * @param supertypes the class extended, unless that is {@code Object}, then the interfaces
 * @param methods the methods, those of the newest generation first
 * @param constructors the public and protected constructors
 * @param staticFields the types of the static fields and enum constants by name
 */
public record ApiType(
    String name,
    Kind kind,
    List<TypeParameter> typeParameters,
    List<TypeName> supertypes,
    List<ApiMethod> methods,
    List<ApiMethod> constructors,
    Map<String, TypeName> staticFields) {

  /** Copies the collections. */
  public ApiType {
    typeParameters = List.copyOf(typeParameters);
    supertypes = List.copyOf(supertypes);
    methods = List.copyOf(methods);
    constructors = List.copyOf(constructors);
    staticFields = Collections.unmodifiableMap(new LinkedHashMap<>(staticFields));
  }

  /** What a type is. */
  public enum Kind {
    /** A class. */
    CLASS,
    /** An interface. */
    INTERFACE,
    /** An enum. */
    ENUM,
    /** A record. */
    RECORD,
    /** An annotation type. */
    ANNOTATION
  }

  /** The type with its type variables as arguments. */
  public TypeName self() {
    return new TypeName(name, typeParameters.stream().map(p -> TypeName.of(p.name())).toList(), 0);
  }
}
