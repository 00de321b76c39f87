package io.mongolint.flow;

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
  private final CodeParameters parameters;
  private final Predicate<Method> opens;
  private final Predicate<FunctionalValues.Value> opensByReference;
  private final Map<Method, Set<Method>> givers = new HashMap<>();

  /**
   * @param opens says whether a method opens a client
   * @param opensByReference says the same of a reference to a method of a library
   */
  GivenCode(
      Program program,
      Predicate<Method> opens,
      Predicate<FunctionalValues.Value> opensByReference) {
    this.program = program;
    parameters = new CodeParameters(program);
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
        parameters.holding(
            code, step, value -> program.functionalValues().methods(value).contains(target)));
  }

  /** The same of a reference to a method of a library that opens a client. */
  Opens runReference(Code code, int step, Opens seen) {
    return seen.given(parameters.holding(code, step, opensByReference));
  }

  /** What an opening behind a call is for the calling method; null where it gives other code. */
  Opens through(Code code, int step, Method target, Opens inner) {
    CodeParameters.Given given = inner.given();
    if (given == null) {
      return inner;
    }
    if (target != given.method()) {
      return CodeParameters.isWithin(code.method(), given.method()) ? inner : inner.given(null);
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
    CodeParameters.Given own = values.isEmpty() ? null : parameters.of(code, register);
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
}
