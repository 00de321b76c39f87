package io.mongolint.facts;

import java.util.List;

/**
 * A type declaration.
 *
 * @param index its place in {@link FileFacts#types()}
 * @param name the simple name; empty for an anonymous class
 * @param qualifiedName package and outer types with dots; a local or anonymous class has the name
 *     of the type around it, {@code $}, a number and its simple name
 * @param kind what it is
 * @param modifiers bits of {@link Modifier}; nested records, enums and interfaces and members of
 *     interfaces are static
 * @param typeParameters the type parameters, each with its first bound or {@link TypeName#OBJECT}
 * @param supertypes the class extended and the interfaces implemented, as written; of an anonymous
 *     class the type it was made of
 * @param annotations the annotations
 * @param fields the fields, in source order; record components and enum constants first
 * @param methods indices into {@link FileFacts#methods()}: methods, constructors and initialisers,
 *     in source order; lambdas are not members
 * @param outerType index of the type around it, or -1
 * @param enclosingMethod of a local or anonymous class the index of the method around it, else -1
 * @param position where the name stands
 * @param extent the whole declaration
 */
public record TypeFacts(
    int index,
    String name,
    String qualifiedName,
    Kind kind,
    int modifiers,
    List<TypeParameter> typeParameters,
    List<TypeName> supertypes,
    List<AnnotationFacts> annotations,
    List<FieldFacts> fields,
    List<Integer> methods,
    int outerType,
    int enclosingMethod,
    Position position,
    Position extent) {

  /** Copies the lists. */
  public TypeFacts {
    typeParameters = List.copyOf(typeParameters);
    supertypes = List.copyOf(supertypes);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
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
    ANNOTATION,
    /** The body of {@code new T() {}} or of an enum constant. */
    ANONYMOUS
  }

  /** Says whether the type is static, so that it has no outer instance. */
  public boolean isStatic() {
    return (modifiers & Modifier.STATIC) != 0;
  }
}
