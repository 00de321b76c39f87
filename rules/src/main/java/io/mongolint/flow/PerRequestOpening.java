package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.Lifecycles.Handler;
import io.mongolint.program.Method;
import java.util.List;

/**
 * A handler that opens a client each time it runs.
 *
 * @param method the handler
 * @param handler what makes it one
 * @param code the body of the expression: the handler's, or that of a lambda in it
 * @param step the expression from which the opening is reached
 * @param route the steps from there to the opening, both included
 * @param others further openings reached from the same expression
 * @param closed whether everything opened there is closed again
 */
public record PerRequestOpening(
    Method method,
    Handler handler,
    Code code,
    int step,
    List<RouteStep> route,
    List<RouteStep> others,
    boolean closed) {

  /** Copies the lists. */
  public PerRequestOpening {
    route = List.copyOf(route);
    others = List.copyOf(others);
  }

  /** The opening itself. */
  public RouteStep opening() {
    return route.get(route.size() - 1);
  }
}
