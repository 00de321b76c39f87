package io.mongolint.flow;

import io.mongolint.program.FieldRef;

/**
 * A field as a place where a resource is kept.
 *
 * @param field the field
 * @param shape how its value leads to the resource
 * @param held of a {@link Seed.Shape#HOLDER} the field in which the object holds it, else null
 */
record FieldSlot(FieldRef field, Seed.Shape shape, FieldRef held) {}
