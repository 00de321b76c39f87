package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which parameters of methods hold the code that their bodies, lambdas included, run. */
final class CodeParameters {
  private final Program program;

  CodeParameters(Program program) {
    this.program = program;
  }

  /**
   * A parameter that is given code.
   *
   * @param method whose parameter it is
   * @param parameter its index
   */
  record Given(Method method, int parameter) {}

  /** The parameter from which a step has the code it runs, or null where it has it otherwise. */
  Given holding(Code code, int step, Predicate<FunctionalValues.Value> isIt) {
    if (!(code.steps().get(step) instanceof Step.Call call)) {
      return null;
    }
    Given found = null;
    Set<Integer> registers = new LinkedHashSet<>(call.arguments());
    registers.add(call.receiver());
    for (int register : registers) {
      if (program.functionalValues().values(code, register).stream().anyMatch(isIt)) {
        found = of(code, register);
        if (found == null) {
          return null;
        }
      }
    }
    return found;
  }

  /** The parameter of a method, or of one around a lambda, that a register holds. */
  Given of(Code code, int variable) {
    int register = first(code, variable);
    if (!code.definitions(register).isEmpty()) {
      return null;
    }
    int index = code.body().parameters().indexOf(register);
    if (index >= 0) {
      return code.method().isLambda() ? null : new Given(code.method(), index);
    }
    Method around = code.method().enclosing();
    if (!code.method().isLambda() || around == null || around.code() == null) {
      return null;
    }
    for (Step step : around.code().steps()) {
      if (step instanceof Step.Lambda lambda
          && program.methodOfFile(around, lambda.method()) == code.method()) {
        for (Step.Capture capture : lambda.captures()) {
          if (capture.inner() == register) {
            return of(around.code(), capture.outer());
          }
        }
      }
    }
    return null;
  }

  /** The register from which another has its value. */
  private static int first(Code code, int variable) {
    int register = variable;
    Set<Integer> seen = new HashSet<>();
    while (seen.add(register)) {
      Step definition = code.definition(register);
      if (definition instanceof Step.Copy copy) {
        register = copy.source();
      } else if (definition instanceof Step.Cast cast) {
        register = cast.source();
      }
    }
    return register;
  }

  /** Says whether a method is another one, or a lambda in it. */
  static boolean isWithin(Method method, Method around) {
    for (Method each = method; each != null; each = each.enclosing()) {
      if (each == around) {
        return true;
      }
    }
    return false;
  }
}
