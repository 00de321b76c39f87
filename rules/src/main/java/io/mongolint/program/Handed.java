package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.facts.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalog says of each argument of each call, for one half of it. Read only once made. */
final class Handed {
  private final Map<Long, CallTrigger[]> found = new HashMap<>();

  Handed(Surroundings around, Receivers receivers, Receivers.Query query) {
    for (Method method : around.program().methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        if (step instanceof Step.Call call) {
          // A call without arguments may mean something as well.
          find(receivers, code, i, Math.max(1, call.arguments().size()), query);
        } else if (step instanceof Step.New made && !made.arguments().isEmpty()) {
          find(receivers, code, i, made.arguments().size(), query);
        }
      }
    }
  }

  private void find(Receivers receivers, Code code, int step, int count, Receivers.Query query) {
    CallTrigger[] all = null;
    for (int argument = 0; argument < count; argument++) {
      Optional<CallTrigger> trigger = receivers.trigger(code, step, argument, query);
      if (trigger.isPresent()) {
        all = all == null ? new CallTrigger[count] : all;
        all[argument] = trigger.get();
      }
    }
    if (all != null) {
      found.put(key(code, step), all);
    }
  }

  private static long key(Code code, int step) {
    return ((long) code.method().id() << 32) | step;
  }

  /** What the catalog says of an argument; a call without arguments has it at 0. */
  Optional<CallTrigger> at(Code code, int step, int argument) {
    CallTrigger[] all = found.get(key(code, step));
    return all == null || argument < 0 || argument >= all.length
        ? Optional.empty()
        : Optional.ofNullable(all[argument]);
  }

  /** The registers that a call or the making of an object is given. */
  static List<Integer> arguments(Step step) {
    if (step instanceof Step.Call call) {
      return call.arguments();
    }
    return step instanceof Step.New made ? made.arguments() : List.of();
  }
}
