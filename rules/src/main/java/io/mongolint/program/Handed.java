package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.facts.Step;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalog says of each argument of each call, for one half of it. Read only once made. */
final class Handed {
  private final Map<Long, Entry> found = new LinkedHashMap<>();

  /**
   * A call of which the catalog says something.
   *
   * @param triggers what it says of each argument; null where it says nothing
   */
  record Entry(Code code, int step, List<CallTrigger> triggers) {
    /** What the catalog says of an argument, or null. */
    CallTrigger at(int argument) {
      return argument < 0 || argument >= triggers.size() ? null : triggers.get(argument);
    }
  }

  /**
   * Asks the catalog.
   *
   * @param calls the calls of which it may say something, in order
   * @param query asks one half of it
   */
  Handed(List<Receivers.Call> calls, Receivers.Query query) {
    for (Receivers.Call call : calls) {
      CallTrigger[] all = null;
      for (int argument = 0; argument < call.places(); argument++) {
        CallTrigger trigger = call.trigger(argument, query);
        if (trigger != null) {
          all = all == null ? new CallTrigger[call.places()] : all;
          all[argument] = trigger;
        }
      }
      if (all != null) {
        Entry entry = new Entry(call.code(), call.step(), Arrays.asList(all));
        found.put(key(call.code(), call.step()), entry);
      }
    }
  }

  private static long key(Code code, int step) {
    return ((long) code.method().id() << 32) | step;
  }

  /** The calls of which the catalog says something, by method and step. */
  Collection<Entry> entries() {
    return Collections.unmodifiableCollection(found.values());
  }

  /** What the catalog says of an argument; a call without arguments has it at 0. */
  Optional<CallTrigger> at(Code code, int step, int argument) {
    Entry entry = found.get(key(code, step));
    return entry == null ? Optional.empty() : Optional.ofNullable(entry.at(argument));
  }

  /** The registers that a call or the making of an object is given. */
  static List<Integer> arguments(Step step) {
    if (step instanceof Step.Call call) {
      return call.arguments();
    }
    return step instanceof Step.New made ? made.arguments() : List.of();
  }
}
