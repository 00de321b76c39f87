package io.mongolint.flow;

import io.mongolint.program.Lifecycles;

/**
 * Which openings of clients are alternatives, so that only one of two runs: branches of a method,
 * what is kept in the same field, beans of different profiles.
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
    return (sameOwner && first.code().method().root() == second.code().method().root())
        || areBranches(first, second)
        || lifecycles.exclude(first.code().method(), second.code().method());
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
