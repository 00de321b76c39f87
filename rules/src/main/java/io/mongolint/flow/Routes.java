package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Routes from an expression to the openings that it reaches. Distances are measured once, from the
 * openings backwards, and with them where each way ends: a route costs no more than it is long.
 */
final class Routes {
  /** The distance from an opening of what reaches none. */
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final OpeningReach reach;
  private final ReachedOpenings reached;
  private final Map<Code, List<RouteStep>> steps = new HashMap<>();
  private final Map<Fan.Bundle, Nearest> nearest = new HashMap<>();
  private final Map<Fan.Bundle, Integer> bundleDistances = new HashMap<>();
  private Map<RouteStep, Integer> distances;
  private Map<RouteStep, RouteStep> ends;

  /**
   * The way to take from calls of methods that are much alike.
   *
   * @param distance how many calls lie between them and the nearest opening
   * @param end that opening; of several the first by path and line
   * @param step the first step on the way to it
   * @param place the place of the method with that step among those that are called
   */
  private record Nearest(int distance, RouteStep end, RouteStep step, int place) {
    boolean isBetterThan(Nearest other) {
      if (other == null || distance != other.distance) {
        return other == null || distance < other.distance;
      }
      int order = end.compareTo(other.end);
      return order < 0 || (order == 0 && place < other.place);
    }
  }

  Routes(OpeningReach reach) {
    this.reach = reach;
    reached = new ReachedOpenings(reach, this);
  }

  /** The shortest route to an opening; of several the one to the first by path and line. */
  List<RouteStep> shortest(RouteStep start) {
    measure();
    List<RouteStep> route = new ArrayList<>(List.of(start));
    RouteStep last = start;
    while (!reach.opensClient(last.code(), last.step())) {
      // This also finds the way from a step that a guard has taken out of the map.
      Nearest next = next(last, NOWHERE);
      if (next == null) {
        return List.of();
      }
      last = next.step();
      route.add(last);
    }
    return route;
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

  /** All openings that are reached, in order of place. */
  Set<RouteStep> openings(RouteStep start) {
    Set<RouteStep> openings = new TreeSet<>();
    if (reach.opensClient(start.code(), start.step())) {
      openings.add(start);
    }
    for (Fan.Bundle bundle : reach.openingEdges(start.code(), start.step())) {
      openings.addAll(reached.from(bundle));
    }
    return openings;
  }

  /** The steps of a body that open a client, by themselves or in what they run. */
  List<RouteStep> openingSteps(Code code) {
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

  /** Goes from the openings backwards: each step is looked at once, whatever is asked later. */
  private void measure() {
    if (distances != null) {
      return;
    }
    Map<Fan.Bundle, List<RouteStep>> users = new LinkedHashMap<>();
    Map<RouteStep, Integer> found = new LinkedHashMap<>();
    Deque<RouteStep> pending = new ArrayDeque<>();
    for (Method method : reach.openingMethods()) {
      for (RouteStep each : openingSteps(method.code())) {
        if (reach.opensClient(each.code(), each.step())) {
          found.put(each, 0);
          pending.addLast(each);
        }
        for (Fan.Bundle bundle : reach.openingEdges(each.code(), each.step())) {
          users.computeIfAbsent(bundle, k -> new ArrayList<>()).add(each);
        }
      }
    }
    Map<Code, List<Fan.Bundle>> callersOf = byTarget(users.keySet());
    while (!pending.isEmpty()) {
      RouteStep next = pending.removeFirst();
      // The first step of a body that is reached is the nearest to an opening.
      List<Fan.Bundle> bundles = callersOf.remove(next.code());
      for (Fan.Bundle bundle : bundles == null ? List.<Fan.Bundle>of() : bundles) {
        List<RouteStep> calling = users.remove(bundle);
        for (RouteStep each : calling == null ? List.<RouteStep>of() : calling) {
          if (found.putIfAbsent(each, found.get(next) + 1) == null) {
            pending.addLast(each);
          }
        }
      }
    }
    distances = found;
    ends = new HashMap<>();
    // In this order the ends of all that is nearer to an opening are known before that of a step.
    found.forEach(
        (step, distance) -> ends.put(step, distance == 0 ? step : next(step, distance - 1).end()));
  }

  private static Map<Code, List<Fan.Bundle>> byTarget(Set<Fan.Bundle> bundles) {
    Map<Code, List<Fan.Bundle>> found = new HashMap<>();
    for (Fan.Bundle bundle : bundles) {
      for (int i = 0; i < bundle.edges().size(); i++) {
        found.computeIfAbsent(bundle.code(i), k -> new ArrayList<>(1)).add(bundle);
      }
    }
    return found;
  }

  /**
   * Where a shortest way goes on from a step that opens no client itself, or null.
   *
   * @param farthest calls that are farther from an opening do not count: where those end may not be
   *     known yet
   */
  private Nearest next(RouteStep step, int farthest) {
    Nearest best = null;
    for (Fan.Bundle bundle : reach.openingEdges(step.code(), step.step())) {
      int distance = bundleDistances.computeIfAbsent(bundle, this::distance);
      if (distance <= farthest && distance < NOWHERE) {
        Nearest each = nearest.computeIfAbsent(bundle, key -> nearest(key, distance));
        best = each.isBetterThan(best) ? each : best;
      }
    }
    return best;
  }

  private int distance(Fan.Bundle bundle) {
    int distance = NOWHERE;
    for (int i = 0; i < bundle.edges().size(); i++) {
      for (RouteStep each : openingSteps(bundle.code(i))) {
        distance = Math.min(distance, distances.getOrDefault(each, NOWHERE));
      }
    }
    return distance;
  }

  private Nearest nearest(Fan.Bundle bundle, int distance) {
    Nearest best = null;
    for (int i = 0; i < bundle.edges().size(); i++) {
      for (RouteStep each : openingSteps(bundle.code(i))) {
        if (distances.getOrDefault(each, -1) == distance) {
          Nearest found = new Nearest(distance, ends.get(each), each, bundle.place(i));
          best = found.isBetterThan(best) ? found : best;
        }
      }
    }
    return best;
  }
}
