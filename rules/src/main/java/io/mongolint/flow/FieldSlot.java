package io.mongolint.flow;

import io.mongolint.program.FieldRef;
import java.util.Objects;

/**
 * A field as a place where a resource is kept.
 *
 * @param field the field
 * @param shape how its value leads to the resource
 * @param held of a {@link Seed.Shape#HOLDER} the field in which the object holds it, else null
 */
record FieldSlot(FieldRef field, Seed.Shape shape, FieldRef held) {
  @Override
  public boolean equals(Object other) {
    return other instanceof FieldSlot slot
        && shape == slot.shape
        && field.equals(slot.field)
        && Objects.equals(held, slot.held);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * field.hashCode() + shape.name().hashCode()) + Objects.hashCode(held);
  }
}
