package io.mongolint.flow;

import io.mongolint.program.Method;
import java.util.List;

/**
 * A client that is opened once, when what starts with the application runs.
 *
 * @param start what starts: a {@code main}, a factory, the construction of an object that a
 *     container makes
 * @param route the steps from the expression in it to the opening, both included
 */
public record StartupOpening(Method start, List<RouteStep> route) {
  /** Copies the route. */
  public StartupOpening {
    route = List.copyOf(route);
  }

  /** The opening itself. */
  public RouteStep opening() {
    return route.get(route.size() - 1);
  }
}
