package io.mongolint.flow;

import io.mongolint.program.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Routes from an expression to the openings that it reaches. */
final class Routes {
  private static final int MAX_ROUTE = 60;

  private final OpeningReach reach;

  Routes(OpeningReach reach) {
    this.reach = reach;
  }

  /** The shortest route to an opening; of several the one to the first by path and line. */
  List<RouteStep> shortest(RouteStep start) {
    Map<RouteStep, RouteStep> before = new HashMap<>();
    before.put(start, null);
    List<RouteStep> level = List.of(start);
    for (int depth = 0; depth < MAX_ROUTE && !level.isEmpty(); depth++) {
      TreeSet<RouteStep> openings = new TreeSet<>();
      for (RouteStep each : level) {
        if (reach.opensClient(each.code(), each.step())) {
          openings.add(each);
        }
      }
      if (!openings.isEmpty()) {
        return unwind(openings.first(), before);
      }
      List<RouteStep> next = new ArrayList<>();
      for (RouteStep each : level) {
        for (RouteStep further : further(each)) {
          if (!before.containsKey(further)) {
            before.put(further, each);
            next.add(further);
          }
        }
      }
      level = next;
    }
    return List.of();
  }

  /** Like {@link #shortest}, and the step itself where a guard hides the way on. */
  List<RouteStep> fromAnywhere(RouteStep start) {
    List<RouteStep> route = shortest(start);
    if (!route.isEmpty()) {
      return route;
    }
    for (OpeningReach.Edge edge : reach.edges(start.code(), start.step())) {
      Code code = edge.target().code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        if (!reach.at(code, i).isEmpty()) {
          return shortest(new RouteStep(code, i));
        }
      }
    }
    return List.of();
  }

  private static List<RouteStep> unwind(RouteStep end, Map<RouteStep, RouteStep> before) {
    List<RouteStep> route = new ArrayList<>();
    for (RouteStep each = end; each != null; each = before.get(each)) {
      route.add(each);
    }
    Collections.reverse(route);
    return route;
  }

  private List<RouteStep> further(RouteStep step) {
    List<RouteStep> found = new ArrayList<>();
    for (OpeningReach.Edge edge : reach.edges(step.code(), step.step())) {
      Code code = edge.target().code();
      if (code == null || !reach.opensThrough(step.code(), step.step(), edge)) {
        continue;
      }
      for (int i = 0; i < code.steps().size(); i++) {
        if (!reach.at(code, i).isEmpty()) {
          found.add(new RouteStep(code, i));
        }
      }
    }
    return found;
  }

  /** All openings that are reached. */
  Set<RouteStep> openings(RouteStep start) {
    Set<RouteStep> openings = new TreeSet<>();
    Set<RouteStep> seen = new HashSet<>();
    Deque<RouteStep> pending = new ArrayDeque<>(List.of(start));
    while (!pending.isEmpty() && seen.size() < 2_000) {
      RouteStep each = pending.removeFirst();
      if (seen.add(each)) {
        if (reach.opensClient(each.code(), each.step())) {
          openings.add(each);
        }
        pending.addAll(further(each));
      }
    }
    return openings;
  }
}
