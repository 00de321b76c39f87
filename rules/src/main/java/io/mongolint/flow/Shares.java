package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Method;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept under a name in an object of which the whole application has one, such as the
 * attributes of a servlet's context.
 */
final class Shares {

  private final Semantics semantics;

  /** The place of a value, by the constant that names it. */
  record Slot(String name) {}

  Shares(Semantics semantics) {
    this.semantics = semantics;
  }

  /** The place that a step's result is read from, also through casts and copies. */
  Optional<Slot> read(Code code, int step) {
    int at = step;
    for (int i = 0; at >= 0 && i < code.steps().size(); i++) {
      Step each = code.steps().get(at);
      if (each instanceof Step.Call call) {
        return semantics.mayBe(Operation.SHARED, code, at) ? slot(code, call) : Optional.empty();
      }
      if (each instanceof Step.Cast cast) {
        at = code.definitionStep(cast.source());
      } else if (each instanceof Step.Copy copy) {
        at = code.definitionStep(copy.source());
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Says whether a step puts something there, by itself or in what it calls. */
  boolean isWritten(Code code, int step, Slot slot) {
    return isWritten(code, step, slot, new HashSet<>());
  }

  private boolean isWritten(Code code, int step, Slot slot, Set<Method> seen) {
    if (!(code.steps().get(step) instanceof Step.Call call)) {
      return false;
    }
    if (semantics.mayBe(Operation.SHARES, code, step)) {
      return slot(code, call).filter(slot::equals).isPresent();
    }
    for (Method target : code.call(step).methods()) {
      Code body = seen.add(target) ? target.code() : null;
      for (int i = 0; body != null && i < body.steps().size(); i++) {
        if (isWritten(body, i, slot, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Slot> slot(Code code, Step.Call call) {
    return call.arguments().isEmpty()
        ? Optional.empty()
        : Constants.name(code, call.arguments().get(0)).map(Slot::new);
  }
}
