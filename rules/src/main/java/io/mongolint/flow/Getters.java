package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Methods that only return a field: a call of one is as good as reading the field. */
final class Getters {
  private Getters() {}

  /**
   * The field that a step reads, by itself or by calling such a method; null for any other step.
   */
  static FieldRef fieldRead(Code code, int step) {
    return fieldRead(code, step, new HashSet<>());
  }

  private static FieldRef fieldRead(Code code, int step, Set<Code> seen) {
    Step each = code.steps().get(step);
    if (each instanceof Step.Call) {
      List<Method> targets = code.call(step).methods();
      Code body = targets.size() == 1 ? targets.get(0).code() : null;
      return body != null && seen.add(body) ? fieldReturned(body, seen) : null;
    }
    return each instanceof Step.FieldStore ? null : code.field(step);
  }

  /** The field that a body does nothing but return, by itself or by another such method. */
  private static FieldRef fieldReturned(Code body, Set<Code> seen) {
    Set<Integer> returned = Summaries.returnedRegisters(body);
    int origin = returned.size() == 1 ? body.origin(returned.iterator().next()) : -1;
    for (int i = 0; i < body.steps().size(); i++) {
      Step each = body.steps().get(i);
      if (i != origin && !(each instanceof Step.Name || each instanceof Step.FieldLoad)) {
        return null;
      }
    }
    return origin < 0 ? null : fieldRead(body, origin, seen);
  }
}
