package io.mongolint.flow;

import io.mongolint.program.FieldRef;

/**
 * Where a resource comes from that is followed through a body.
 *
 * @param origin where it comes from
 * @param step of {@link Origin#STEP} the step that makes it
 * @param register of {@link Origin#ENTRY} the register that leads to it on entry; of {@link
 *     Origin#STEP} the container that has it from then on, or -1 for the result of the step
 * @param field of {@link Origin#FIELD} the field
 * @param shape how it is reached
 * @param held of {@link Shape#HOLDER} and {@link Shape#THIS} the field in which the object holds it
 * @param lazy whether it opens at its first use
 * @param ofObject of {@link Origin#FIELD} whether it is the object that is followed, with what its
 *     field holds
 * @param implicit whether it is the iterator of an enhanced {@code for}, which closes for itself
 *     when it is drained
 */
record Seed(
    Origin origin,
    int step,
    int register,
    FieldRef field,
    Shape shape,
    FieldRef held,
    boolean lazy,
    boolean ofObject,
    boolean implicit) {

  /** Where it comes from. */
  enum Origin {
    /** A step makes it. */
    STEP,
    /** It is there on entry. */
    ENTRY,
    /** A field holds it. */
    FIELD
  }

  /** How it is reached. */
  enum Shape {
    /** The value is the resource. */
    DIRECT,
    /** The value is a container of it. */
    CONTAINER,
    /** The value is an object that holds it in a field. */
    HOLDER,
    /** The object under construction holds it in a field. */
    THIS
  }

  static Seed made(int step, boolean lazy, boolean implicit) {
    return new Seed(Origin.STEP, step, -1, null, Shape.DIRECT, null, lazy, false, implicit);
  }

  static Seed made(int step, Shape shape, FieldRef held) {
    return new Seed(Origin.STEP, step, -1, null, shape, held, false, false, false);
  }

  /** An object that holds it in a field is made. */
  static Seed object(int step, FieldRef held, boolean lazy) {
    return new Seed(Origin.STEP, step, -1, null, Shape.HOLDER, held, lazy, false, false);
  }

  /** What a call leaves in a field of the object that is under construction. */
  static Seed built(int step, FieldRef field) {
    return new Seed(Origin.STEP, step, -1, null, Shape.THIS, field, false, false, false);
  }

  /** A step puts it, or has it put, into a container. */
  static Seed put(int step, int register) {
    return new Seed(Origin.STEP, step, register, null, Shape.CONTAINER, null, false, false, false);
  }

  static Seed entry(int register, Shape shape, FieldRef held) {
    return new Seed(Origin.ENTRY, -1, register, null, shape, held, false, false, false);
  }

  static Seed field(FieldSlot slot) {
    return field(slot, false);
  }

  /** The field's value, in a method of an object that is followed itself. */
  static Seed ofObject(FieldSlot slot) {
    return field(slot, true);
  }

  private static Seed field(FieldSlot slot, boolean ofObject) {
    return new Seed(
        Origin.FIELD, -1, -1, slot.field(), slot.shape(), slot.held(), false, ofObject, false);
  }

  /** Of {@link Origin#FIELD} the field with its shape. */
  FieldSlot slot() {
    return new FieldSlot(field, shape, held);
  }

  /** What is known once a register of a body leads to it, in its shape. */
  Held lead(Held state, BodyModel model, int register) {
    return switch (shape) {
      case DIRECT -> state.alias(register);
      case CONTAINER -> state.container(register);
      case HOLDER -> state.holder(register, held);
      case THIS -> {
        int field = model.fieldRegister(held);
        yield field < 0 ? state.inThis(held) : state.inThis(held).alias(field);
      }
    };
  }
}
