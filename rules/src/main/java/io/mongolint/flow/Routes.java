package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.Method;
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
  private final OpeningReach reach;
  private final Map<Code, List<RouteStep>> steps = new HashMap<>();
  private Map<RouteStep, Integer> distances;

  Routes(OpeningReach reach) {
    this.reach = reach;
  }

  /**
   * The shortest route to an opening; of several the one to the first by path and line. Only steps
   * on shortest routes are visited, so that a handler costs no more than its route is long.
   */
  List<RouteStep> shortest(RouteStep start) {
    int length = distanceFrom(start);
    if (length < 0) {
      return List.of();
    }
    Map<RouteStep, RouteStep> before = new HashMap<>();
    before.put(start, null);
    List<RouteStep> level = List.of(start);
    for (int left = length - 1; left >= 0; left--) {
      List<RouteStep> next = new ArrayList<>();
      for (RouteStep each : level) {
        for (RouteStep further : further(each)) {
          if (distance(further) == left && !before.containsKey(further)) {
            before.put(further, each);
            next.add(further);
          }
        }
      }
      level = next;
    }
    return unwind(new TreeSet<>(level).first(), before);
  }

  /** The same for a step that a guard may have taken out of the map. */
  private int distanceFrom(RouteStep start) {
    if (reach.opensClient(start.code(), start.step())) {
      return 0;
    }
    return further(start).stream()
        .mapToInt(this::distance)
        .filter(each -> each >= 0)
        .map(each -> each + 1)
        .min()
        .orElse(-1);
  }

  /** How many calls lie between a step and the nearest opening; -1 if none is reached. */
  private int distance(RouteStep step) {
    if (distances == null) {
      distances = measure();
    }
    return distances.getOrDefault(step, -1);
  }

  /** Goes from the openings backwards: each step is looked at once, whatever is asked later. */
  private Map<RouteStep, Integer> measure() {
    Map<RouteStep, Integer> found = new HashMap<>();
    Map<Code, List<RouteStep>> callers = new HashMap<>();
    Deque<RouteStep> pending = new ArrayDeque<>();
    for (Method method : reach.openingMethods()) {
      for (RouteStep each : openingSteps(method.code())) {
        if (reach.opensClient(each.code(), each.step())) {
          found.put(each, 0);
          pending.addLast(each);
        }
        for (Code target : targets(each)) {
          callers.computeIfAbsent(target, k -> new ArrayList<>()).add(each);
        }
      }
    }
    while (!pending.isEmpty()) {
      RouteStep next = pending.removeFirst();
      // The first step of a body that is reached is the nearest to an opening.
      List<RouteStep> ofBody = callers.remove(next.code());
      if (ofBody != null) {
        for (RouteStep each : ofBody) {
          if (found.putIfAbsent(each, found.get(next) + 1) == null) {
            pending.addLast(each);
          }
        }
      }
    }
    return found;
  }

  /** Like {@link #shortest}, and the step itself where a guard hides the way on. */
  List<RouteStep> fromAnywhere(RouteStep start) {
    List<RouteStep> route = shortest(start);
    if (!route.isEmpty()) {
      return route;
    }
    for (CallEdges.Edge edge : reach.edges(start.code(), start.step())) {
      Code code = edge.target().code();
      if (code != null && !openingSteps(code).isEmpty()) {
        return shortest(openingSteps(code).get(0));
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
    for (Code target : targets(step)) {
      found.addAll(openingSteps(target));
    }
    return found;
  }

  /** The bodies through which a step opens clients. */
  private List<Code> targets(RouteStep step) {
    List<Code> found = new ArrayList<>();
    for (CallEdges.Edge edge : reach.edges(step.code(), step.step())) {
      Code code = edge.target().code();
      if (code != null && reach.opensThrough(step.code(), step.step(), edge)) {
        found.add(code);
      }
    }
    return found;
  }

  private List<RouteStep> openingSteps(Code code) {
    List<RouteStep> known = steps.get(code);
    if (known == null) {
      known = new ArrayList<>();
      for (int i = 0; i < code.steps().size(); i++) {
        if (!reach.at(code, i).isEmpty()) {
          known.add(new RouteStep(code, i));
        }
      }
      steps.put(code, known);
    }
    return known;
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
