package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether an object is made anew each time, seen from where it is used. */
final class FreshObjects {
  private final Summaries summaries;
  private final Map<Method, Boolean> returnsFresh = new HashMap<>();

  FreshObjects(Summaries summaries) {
    this.summaries = summaries;
  }

  /** Says whether the object in a field is one that its class makes, not one that it was given. */
  boolean isMadeByItsClass(FieldRef field) {
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      Step step = site.code().steps().get(site.step());
      if (step instanceof Step.FieldStore store
          && isFresh(site.code(), store.source(), new HashSet<>())) {
        return true;
      }
    }
    return false;
  }

  /** Says whether each call of a method returns an object of its own. */
  boolean returnsFresh(Method method) {
    Boolean known = returnsFresh.get(method);
    if (known != null) {
      return known;
    }
    returnsFresh.put(method, false);
    Code code = method.code();
    boolean fresh = false;
    if (code != null && summaries.returnedFields(method).isEmpty()) {
      for (int register : Summaries.returnedRegisters(code)) {
        fresh |= isFresh(code, register, new HashSet<>());
      }
    }
    returnsFresh.put(method, fresh);
    return fresh;
  }

  private boolean isFresh(Code code, int register, Set<Integer> seen) {
    if (!seen.add(register)) {
      return false;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.New) {
        return true;
      }
      if (step instanceof Step.Copy copy) {
        if (isFresh(code, copy.source(), seen)) {
          return true;
        }
      } else if (step instanceof Step.Call) {
        for (Method target : code.call(definition).methods()) {
          if (returnsFresh(target)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
