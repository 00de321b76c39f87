package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Code that a method is given and runs: what that opens is opened by those callers that give such
 * code, and by no other. Where code goes is known without regard to callers ({@link
 * FunctionalValues}), so a helper that runs a task seems to run those of all who use it.
 */
final class GivenCode {
  private final Program program;
  private final Predicate<Method> opens;
  private final Predicate<FunctionalValues.Value> opensByReference;
  private final Map<Method, Set<Method>> givers = new HashMap<>();

  /**
   * A parameter that is given code.
   *
   * @param method whose parameter it is
   * @param parameter its index
   */
  record Given(Method method, int parameter) {}

  /**
   * @param opens says whether a method opens a client
   * @param opensByReference says the same of a reference to a method of a library
   */
  GivenCode(
      Program program,
      Predicate<Method> opens,
      Predicate<FunctionalValues.Value> opensByReference) {
    this.program = program;
    this.opens = opens;
    this.opensByReference = opensByReference;
    for (Method method : program.methods()) {
      if (method.code() != null) {
        index(method.code());
      }
    }
  }

  private void index(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      List<Integer> arguments = ValueOrigins.arguments(code.steps().get(i));
      if (arguments.isEmpty() || program.targets(code, i).isEmpty()) {
        continue;
      }
      for (int argument : arguments) {
        for (FunctionalValues.Value value : program.functionalValues().values(code, argument)) {
          for (Method method : program.functionalValues().methods(value)) {
            givers.computeIfAbsent(method, k -> new LinkedHashSet<>()).add(code.method());
          }
        }
      }
    }
  }

  /** The methods that give a piece of code to methods of the project. */
  Set<Method> givers(Method code) {
    return givers.getOrDefault(code, Set.of());
  }

  /**
   * What is run at a step, seen from there: if it runs because a parameter holds it, that counts.
   */
  Opens run(Code code, int step, Method target, Opens seen) {
    if (seen.given() != null || code.call(step).methods().contains(target)) {
      return seen;
    }
    return seen.given(
        holding(code, step, value -> program.functionalValues().methods(value).contains(target)));
  }

  /** The same of a reference to a method of a library that opens a client. */
  Opens runReference(Code code, int step, Opens seen) {
    return seen.given(holding(code, step, opensByReference));
  }

  /** The parameter from which a step has the code it runs, or null where it has it otherwise. */
  private Given holding(Code code, int step, Predicate<FunctionalValues.Value> isIt) {
    if (!(code.steps().get(step) instanceof Step.Call call)) {
      return null;
    }
    Given found = null;
    Set<Integer> registers = new LinkedHashSet<>(call.arguments());
    registers.add(call.receiver());
    for (int register : registers) {
      if (program.functionalValues().values(code, register).stream().anyMatch(isIt)) {
        found = parameter(code, register);
        if (found == null) {
          return null;
        }
      }
    }
    return found;
  }

  /** The parameter of a method, or of one around a lambda, that a register holds. */
  private Given parameter(Code code, int register) {
    Step definition = code.definition(register);
    if (definition instanceof Step.Copy copy) {
      return parameter(code, copy.source());
    }
    if (definition instanceof Step.Cast cast) {
      return parameter(code, cast.source());
    }
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
            return parameter(around.code(), capture.outer());
          }
        }
      }
    }
    return null;
  }

  /** What an opening behind a call is for the calling method; null where it gives other code. */
  Opens through(Code code, int step, Method target, Opens inner) {
    Given given = inner.given();
    if (given == null) {
      return inner;
    }
    if (target != given.method()) {
      return isWithin(code.method(), given.method()) ? inner : inner.given(null);
    }
    List<Integer> arguments = ValueOrigins.arguments(code.steps().get(step));
    for (int i = 0; i < arguments.size(); i++) {
      if (target.parameterFor(i) == given.parameter()) {
        return ofArgument(code, arguments.get(i), inner);
      }
    }
    return inner.given(null);
  }

  private Opens ofArgument(Code code, int register, Opens inner) {
    Set<FunctionalValues.Value> values = program.functionalValues().values(code, register);
    Given own = values.isEmpty() ? null : parameter(code, register);
    if (own != null) {
      return inner.given(own);
    }
    boolean any =
        values.stream()
            .anyMatch(
                value ->
                    opensByReference.test(value)
                        || program.functionalValues().methods(value).stream().anyMatch(opens));
    return any ? inner.given(null) : null;
  }

  private static boolean isWithin(Method method, Method around) {
    for (Method each = method; each != null; each = each.enclosing()) {
      if (each == around) {
        return true;
      }
    }
    return false;
  }
}
