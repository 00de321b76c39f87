package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who gets what is opened by code that a method is given and runs: those callers that give it that
 * code, and no other. Where code goes is known without regard to callers ({@link
 * FunctionalValues}).
 */
final class CodeGivers {
  private final Program program;
  private final CodeParameters parameters;

  /**
   * A parameter by which a method has the code that opened something.
   *
   * @param parameter the parameter
   * @param code the lambda or method, or null for one of a library
   * @param reference where that is referred to, or null
   */
  record By(CodeParameters.Given parameter, Method code, FunctionalValues.Value reference) {}

  CodeGivers(Program program) {
    this.program = program;
    parameters = new CodeParameters(program);
  }

  /** The parameter whose value a step runs, which refers to something of a library. */
  By ofReference(Code code, int step, FunctionalValues.Value reference) {
    CodeParameters.Given given = parameters.holding(code, step, reference::equals);
    return given == null ? null : new By(given, null, reference);
  }

  /** Says whether a call of the method that a resource is in gets it. */
  boolean gets(Resource resource, Code code, int step) {
    By by = resource.by();
    int argument = by == null ? -1 : argument(resource.code().method(), by, code, step);
    return argument < 0
        || program.functionalValues().values(code, argument).stream().anyMatch(isCode(by));
  }

  /** By which parameter the method has it in which a step gets the resource; null if by none. */
  By next(Resource resource, Code code, int step) {
    Method from = resource.code().method();
    By by = resource.by();
    if (by != null) {
      int argument = argument(from, by, code, step);
      CodeParameters.Given own = argument < 0 ? null : parameters.of(code, argument);
      if (own != null) {
        return new By(own, by.code(), by.reference());
      }
      boolean within =
          from != by.parameter().method()
              && CodeParameters.isWithin(code.method(), by.parameter().method());
      return within ? by : null;
    }
    if (code.call(step).methods().contains(from)) {
      return null;
    }
    CodeParameters.Given given =
        parameters.holding(
            code, step, value -> program.functionalValues().methods(value).contains(from));
    return given == null ? null : new By(given, from, null);
  }

  /** The register that a call gives to the parameter, or -1 if it is no call of that method. */
  private static int argument(Method from, By by, Code code, int step) {
    List<Integer> arguments = ValueOrigins.arguments(code.steps().get(step));
    for (int i = 0; from == by.parameter().method() && i < arguments.size(); i++) {
      if (from.parameterFor(i) == by.parameter().parameter()) {
        return arguments.get(i);
      }
    }
    return -1;
  }

  private Predicate<FunctionalValues.Value> isCode(By by) {
    return value ->
        by.code() == null
            ? value.equals(by.reference())
            : program.functionalValues().methods(value).contains(by.code());
  }
}
