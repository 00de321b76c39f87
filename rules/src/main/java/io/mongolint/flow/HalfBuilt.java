package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the construction of an object can fail after a method or initialiser that it runs has put
 * something open into a field: in the constructor behind the field initialisers, in a subclass
 * behind its {@code super(..)}. Nobody ever has such an object to close it.
 */
final class HalfBuilt {
  private final Summaries summaries;

  HalfBuilt(Summaries summaries) {
    this.summaries = summaries;
  }

  /**
   * A step that can fail.
   *
   * @param constructor where it stands
   * @param step its number, or -1 if it is not known
   */
  record Failure(Method constructor, int step) {}

  /** Where construction can fail after a method that leaves something open in a field. */
  Optional<Failure> find(Method method, FieldRef field) {
    Set<Method> seen = new HashSet<>();
    Deque<Method> pending = new ArrayDeque<>();
    pending.add(method);
    while (!pending.isEmpty()) {
      Method next = pending.removeFirst();
      if (next.isLambda() || next.isStatic() || !seen.add(next)) {
        continue;
      }
      for (Program.CallSite site : summaries.program().callers(next)) {
        Method caller = site.code().method();
        if (caller.isLambda() || caller.isStatic() || !isOnSelf(site)) {
          continue;
        }
        Outcome outcome = Tracker.follow(summaries, site.code(), Seed.built(site.step(), field));
        if (outcome.halfBuilt && caller.isConstruction()) {
          return Optional.of(new Failure(caller, outcome.thrower));
        }
        if (outcome.stored.contains(field)) {
          pending.addLast(caller);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOnSelf(Program.CallSite site) {
    return site.code().steps().get(site.step()) instanceof Step.Call call
        && (call.name().startsWith("<")
            || call.receiver() < 0
            || call.receiver() == site.code().body().self());
  }
}
