package io.mongolint.flow;

import io.mongolint.facts.Body;
import java.util.List;

/**
 * A client opened again and again by a loop that is no handler.
 *
 * @param loop the loop, or null for a function that runs once for each element
 * @param route the steps from the expression in the loop to the opening, both included
 */
public record LoopOpening(Body.Loop loop, List<RouteStep> route) {
  /** Copies the route. */
  public LoopOpening {
    route = List.copyOf(route);
  }

  /** The opening itself. */
  public RouteStep opening() {
    return route.get(route.size() - 1);
  }
}
