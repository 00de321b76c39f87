package io.mongolint.facts;

import java.util.List;

/**
 * A field, an enum constant, or a record component. A local variable captured by a local or
 * anonymous class is a field of that class, named {@code val$} and the variable's name.
 *
 * @param name the name
 * @param type the type
 * @param modifiers bits of {@link Modifier}, implied ones included (fields of interfaces, enum
 *     constants and record components)
 * @param annotations the annotations
 * @param position where the name and its initialiser stand
 * @param constant the text of a literal initialiser of a final field (a string without quotes), or
 *     null
 */
public record FieldFacts(
    String name,
    TypeName type,
    int modifiers,
    List<AnnotationFacts> annotations,
    Position position,
    String constant) {

  /** Copies the annotations. */
  public FieldFacts {
    annotations = List.copyOf(annotations);
  }

  /** Says whether the field is static. */
  public boolean isStatic() {
    return (modifiers & Modifier.STATIC) != 0;
  }
}
