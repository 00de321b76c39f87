package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Lifecycles;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which openings of clients are alternatives, so that only one of two runs or stays: branches of a
 * method, what is kept in the same field or variable, beans of different profiles.
 */
final class Alternatives {
  private final Lifecycles lifecycles;

  Alternatives(Lifecycles lifecycles) {
    this.lifecycles = lifecycles;
  }

  boolean are(ClientModel one, ClientModel other) {
    boolean sameOwner = one.ownerName().equals(other.ownerName());
    if (sameOwner && isInField(one) && isInField(other)) {
      return true;
    }
    RouteStep first = one.opening();
    RouteStep second = other.opening();
    if (first == null || second == null) {
      return false;
    }
    return (sameOwner
            && first.code().method().root() == second.code().method().root()
            && !areVariables(one, other))
        || areBranches(first, second)
        || lifecycles.exclude(first.code().method(), second.code().method());
  }

  /** Both belong to the method that opens them, each in a variable of its own. */
  private static boolean areVariables(ClientModel one, ClientModel other) {
    Code code = one.opening().code();
    return one.owner() == ClientModel.Owner.LOCAL
        && other.owner() == ClientModel.Owner.LOCAL
        && code == other.opening().code()
        && Collections.disjoint(variables(one.opening()), variables(other.opening()));
  }

  private static Set<Integer> variables(RouteStep opening) {
    List<Step> steps = opening.code().steps();
    int made = steps.get(opening.step()).target();
    Set<Integer> found = new HashSet<>(Set.of(made));
    for (Step step : steps) {
      if (step instanceof Step.Copy copy && copy.source() == made) {
        found.add(copy.target());
      }
    }
    return found;
  }

  private static boolean areBranches(RouteStep one, RouteStep other) {
    return one.code() == other.code()
        && !one.code().reaches(one.step(), other.step())
        && !one.code().reaches(other.step(), one.step());
  }

  private static boolean isInField(ClientModel client) {
    return client.owner() == ClientModel.Owner.STATIC_FIELD
        || client.owner() == ClientModel.Owner.FIELD;
  }
}
