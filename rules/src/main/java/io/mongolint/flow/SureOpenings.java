package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which methods open a client whichever implementation runs of all that they call on the way: of an
 * interface with many, of which one opens a client, a call says nothing.
 */
final class SureOpenings {
  private final OpeningReach reach;
  private final Set<Method> sure = new HashSet<>();

  SureOpenings(OpeningReach reach) {
    this.reach = reach;
    Deque<Method> pending = new ArrayDeque<>(reach.openingMethods());
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      if (!sure.contains(method) && hasSureStep(method.code())) {
        sure.add(method);
        reach.users(method).forEach(pending::addLast);
      }
    }
  }

  /** Says whether a method opens a client whatever runs. */
  boolean opens(Method method) {
    return sure.contains(method);
  }

  private boolean hasSureStep(Code code) {
    List<Step> steps = code.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (isSure(code, i) && !reach.at(code, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a step opens a client, by itself or whatever it runs. */
  boolean isSure(Code code, int step) {
    if (reach.opensClient(code, step)) {
      return true;
    }
    boolean any = false;
    for (CallEdges.Edge edge : reach.edges(code, step)) {
      Method target = edge.target();
      if (target.code() != null && !sure.contains(target)) {
        return false;
      }
      any |= target.code() != null;
    }
    return any;
  }
}
