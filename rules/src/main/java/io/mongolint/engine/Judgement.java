package io.mongolint.engine;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What an analysis has found so far, and what went wrong in it. */
final class Judgement {
  private final boolean mapped;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private ConnectionMap map = ConnectionMap.EMPTY;

  /**
   * An empty one.
   *
   * @param mapped whether the connection map is wanted
   */
  Judgement(boolean mapped) {
    this.mapped = mapped;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The connection map, without findings and source lines; empty if it was not wanted. */
  ConnectionMap map() {
    return map;
  }

  /** Takes the map, if it is wanted. */
  void map(Supplier<ConnectionMap> drawn) {
    if (mapped) {
      map = drawn.get();
    }
  }
}
