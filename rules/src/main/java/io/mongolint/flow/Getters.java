package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.List;
import java.util.Set;

/** Methods that only return a field: a call of one is as good as reading the field. */
final class Getters {
  private Getters() {}

  /**
   * The field that a step reads, by itself or by calling such a method; null for any other step.
   */
  static FieldRef fieldRead(Code code, int step) {
    if (code.steps().get(step) instanceof Step.FieldStore) {
      return null;
    }
    FieldRef field = code.field(step);
    return field != null ? field : field(code, step);
  }

  /** The field that a call reads in this way, or null. */
  private static FieldRef field(Code code, int step) {
    List<Method> targets = code.call(step).methods();
    Code body = targets.size() == 1 ? targets.get(0).code() : null;
    if (body == null) {
      return null;
    }
    for (Step each : body.steps()) {
      if (!(each instanceof Step.Name || each instanceof Step.FieldLoad)) {
        return null;
      }
    }
    Set<Integer> returned = Summaries.returnedRegisters(body);
    int origin = returned.size() == 1 ? body.origin(returned.iterator().next()) : -1;
    return origin < 0 ? null : body.field(origin);
  }
}
