package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;

/** What a step says of the values of variables and fields, by which conditions tell paths apart. */
final class KnownValues {
  private final BodyModel model;
  private final Code code;

  KnownValues(BodyModel model) {
    this.model = model;
    code = model.code;
  }

  /** Values of variables, which matter before the resource is there too. */
  Held after(int index, Step step, Held state) {
    if (step instanceof Step.Constant constant) {
      long slot = slot(constant.target());
      Held next = clear(state, constant.target());
      return switch (constant.kind()) {
        case NULL -> next.known(slot, 0, 0, 0);
        case TRUE -> next.known(0, slot, slot, 0);
        case FALSE -> next.known(0, slot, 0, slot);
        default -> next.known(0, slot, 0, 0);
      };
    }
    if (step instanceof Step.Copy copy) {
      Held next =
          state.copied(copy.source(), slot(copy.source()), copy.target(), slot(copy.target()));
      return constant(copy.source(), slot(copy.target()), next);
    }
    if (step instanceof Step.Cast cast) {
      return state.copied(cast.source(), slot(cast.source()), cast.target(), slot(cast.target()));
    }
    if (step instanceof Step.Name || step instanceof Step.FieldLoad) {
      FieldRef field = code.field(index);
      int register = field == null ? -1 : model.fieldRegister(field);
      if (register < 0) {
        return clear(state, step.target());
      }
      long known = model.isOwn(index) ? slot(register) : 0;
      Held next = state.copied(register, known, step.target(), slot(step.target()));
      boolean ofHolder =
          step instanceof Step.FieldLoad load
              && field.equals(state.heldIn)
              && state.holders.get(load.base());
      return ofHolder ? next.alias(step.target()) : next;
    }
    if (step instanceof Step.FieldStore store) {
      FieldRef field = code.field(index);
      int register = field == null ? -1 : model.fieldRegister(field);
      if (register < 0 || !model.isOwn(index)) {
        return state;
      }
      Held next = state.copied(store.source(), slot(store.source()), register, slot(register));
      return constant(store.source(), slot(register), next);
    }
    if (step instanceof Step.New || step instanceof Step.Lambda) {
      return clear(state, step.target()).known(0, slot(step.target()), 0, 0);
    }
    return clear(state, step.target());
  }

  /** What is known of a value that is a constant. */
  private Held constant(int source, long slot, Held state) {
    if (slot == 0 || !(code.definition(source) instanceof Step.Constant constant)) {
      return state;
    }
    return switch (constant.kind()) {
      case NULL -> state.known(slot, 0, 0, 0);
      case TRUE -> state.known(0, slot, slot, 0);
      case FALSE -> state.known(0, slot, 0, slot);
      default -> state.known(0, slot, 0, 0);
    };
  }

  Held clear(Held state, int register) {
    return register < 0 ? state : state.without(register, slot(register));
  }

  long slot(int register) {
    return model.slot(register);
  }
}
