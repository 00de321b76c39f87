package io.mongolint.facts;

import java.util.List;

/**
 * A method, constructor, initialiser or lambda.
 *
 * <p>All initialisers of instance fields and instance initialiser blocks of a type are one method
 * of kind {@link Kind#INSTANCE_INITIALIZER}, in source order; likewise the static ones (enum
 * constants included). Every class has at least one constructor: what the compiler adds is added
 * here, marked {@link Modifier#SYNTHETIC}; so are a record's canonical constructor and accessors,
 * and the constructors, getters and setters that Lombok's annotations make.
 *
 * @param index its place in {@link FileFacts#methods()}
 * @param type index of the type whose member it is; of a lambda the type around it
 * @param kind what it is
 * @param name the name; {@code <init>}, {@code <fields>}, {@code <clinit>} and {@code <lambda>} for
 *     the other kinds
 * @param typeParameters the type parameters
 * @param returns the return type; {@link TypeName#VOID} for constructors and initialisers, {@link
 *     TypeName#INFERRED} for lambdas
 * @param parameters the parameters
 * @param thrown the exceptions declared
 * @param modifiers bits of {@link Modifier}, implied ones included
 * @param annotations the annotations
 * @param enclosingMethod of a lambda the index of the method around it, else -1
 * @param position where the name stands; of a lambda the whole of it
 * @param extent the whole declaration
 * @param body what it does, or null for an abstract or native method
 */
public record MethodFacts(
    int index,
    int type,
    Kind kind,
    String name,
    List<TypeParameter> typeParameters,
    TypeName returns,
    List<ParameterFacts> parameters,
    List<TypeName> thrown,
    int modifiers,
    List<AnnotationFacts> annotations,
    int enclosingMethod,
    Position position,
    Position extent,
    Body body) {

  /** Copies the lists. */
  public MethodFacts {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    annotations = List.copyOf(annotations);
  }

  /** What a method is. */
  public enum Kind {
    /** A method. */
    METHOD,
    /** A constructor. */
    CONSTRUCTOR,
    /** Instance fields' initialisers and initialiser blocks. */
    INSTANCE_INITIALIZER,
    /** Static fields' initialisers and blocks. */
    STATIC_INITIALIZER,
    /** A lambda expression. */
    LAMBDA
  }

  /** Says whether it is static; a lambda is static when the method around it is. */
  public boolean isStatic() {
    return (modifiers & Modifier.STATIC) != 0;
  }
}
