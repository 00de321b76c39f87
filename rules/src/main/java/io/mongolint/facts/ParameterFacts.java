package io.mongolint.facts;

import java.util.List;

/**
 * A parameter.
 *
 * @param name the name; {@code _} for an unnamed one
 * @param type the type; of a variable arity parameter the array type; {@link TypeName#INFERRED} for
 *     a lambda parameter without a type
 * @param varargs whether it takes a variable number of arguments
 * @param annotations the annotations
 */
public record ParameterFacts(
    String name, TypeName type, boolean varargs, List<AnnotationFacts> annotations) {

  /** Copies the annotations. */
  public ParameterFacts {
    annotations = List.copyOf(annotations);
  }
}
