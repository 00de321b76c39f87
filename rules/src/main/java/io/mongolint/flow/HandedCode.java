package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the sources hand a lambda or method reference to code that they do not have. */
final class HandedCode {
  private final Program program;
  private final Map<Method, List<At>> places = new HashMap<>();

  /**
   * A place where it is handed over.
   *
   * @param code the body
   * @param step the call
   * @param argument index of the argument
   */
  record At(Code code, int step, int argument) {}

  HandedCode(Program program) {
    this.program = program;
    for (Method method : program.methods()) {
      if (method.code() != null) {
        index(method.code());
      }
    }
  }

  private void index(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      List<Integer> arguments =
          step instanceof Step.Call call
              ? call.arguments()
              : step instanceof Step.New made ? made.arguments() : List.of();
      if (arguments.isEmpty() || !program.targets(code, i).isEmpty()) {
        continue;
      }
      for (int a = 0; a < arguments.size(); a++) {
        index(code, i, a, arguments.get(a));
      }
    }
  }

  private void index(Code code, int step, int argument, int register) {
    for (FunctionalValues.Value value : program.functionalValues().values(code, register)) {
      for (Method method : program.functionalValues().methods(value)) {
        places.computeIfAbsent(method, k -> new ArrayList<>()).add(new At(code, step, argument));
      }
    }
  }

  /** Where the code of a method is handed over. */
  List<At> places(Method method) {
    return places.getOrDefault(method, List.of());
  }
}
