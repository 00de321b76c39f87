package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import java.util.HashSet;
import java.util.Set;

/** Says whether what a library makes with a function outlives the body that hands it over. */
final class KeptResults {
  private final Summaries summaries;

  KeptResults(Summaries summaries) {
    this.summaries = summaries;
  }

  /**
   * A memoising supplier that stays a local variable runs its function again with each run of the
   * body; one that is kept, returned or handed on may not.
   */
  boolean outlivesRun(Code code, int step) {
    return leaves(code, code.steps().get(step).target(), new HashSet<>());
  }

  private boolean leaves(Code code, int register, Set<Integer> seen) {
    if (register < 0 || !seen.add(register)) {
      return false;
    }
    for (Step step : code.steps()) {
      if (takes(step, register)) {
        return true;
      }
      int moved = movedTo(step, register);
      if (moved >= 0 && leaves(code, moved, seen)) {
        return true;
      }
    }
    return code.body().blocks().stream()
        .anyMatch(
            block -> block.end() instanceof Terminator.Return done && done.value() == register);
  }

  private static boolean takes(Step step, int register) {
    if (step instanceof Step.FieldStore store) {
      return store.source() == register;
    }
    if (step instanceof Step.Call call) {
      return call.arguments().contains(register);
    }
    return step instanceof Step.New made && made.arguments().contains(register);
  }

  /** The variable that a step puts the value of another into, or -1. */
  private static int movedTo(Step step, int register) {
    if (step instanceof Step.Copy copy && copy.source() == register) {
      return copy.target() == register ? -1 : copy.target();
    }
    if (step instanceof Step.Cast cast && cast.source() == register) {
      return cast.target() == register ? -1 : cast.target();
    }
    return -1;
  }

  /**
   * The result of {@code orElseGet} is kept when it is stored, or when the function itself stores
   * what it makes.
   */
  boolean isStored(Code code, int step) {
    if (isStored(code, code.steps().get(step).target(), new HashSet<>())) {
      return true;
    }
    if (code.steps().get(step) instanceof Step.Call call) {
      for (int argument : call.arguments()) {
        for (FunctionalValues.Value value :
            summaries.program().functionalValues().values(code, argument)) {
          for (Method target : summaries.program().functionalValues().methods(value)) {
            if (stores(target)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private boolean isStored(Code code, int register, Set<Integer> seen) {
    if (register < 0 || !seen.add(register)) {
      return false;
    }
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      int moved = movedTo(step, register);
      if (step instanceof Step.Call call && call.arguments().contains(register)) {
        if (is(code, i, Operation.HOLDS)) {
          return true;
        }
        moved = is(code, i, Operation.BOXES) ? call.target() : -1;
      }
      if ((step instanceof Step.FieldStore store && store.source() == register)
          || isStored(code, moved, seen)) {
        return true;
      }
    }
    return false;
  }

  private boolean stores(Method method) {
    Code code = method.code();
    for (int i = 0; code != null && i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.FieldStore || is(code, i, Operation.HOLDS)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Code code, int step, Operation operation) {
    return summaries.semantics().meaning(code, step).is(operation);
  }
}
