package io.mongolint.flow;

import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Shortest ways from handlers to what runs below them. */
final class HandlerRoutes {
  /** What runs below handlers, by the call that leads to it; of a handler null. */
  private final Map<Method, RouteStep> calls;

  /** Goes from all handlers at once; of two that are as near to something the first counts. */
  HandlerRoutes(OpeningReach reach, Iterable<Method> handlers) {
    calls = reach.callsBelow(handlers);
  }

  /** The handlers, and the methods that may run when they do. */
  Iterable<Method> methods() {
    return calls.keySet();
  }

  /** The calls from a handler's body to a method below it; none where it is a handler itself. */
  List<RouteStep> to(Method method) {
    List<RouteStep> route = new ArrayList<>();
    for (RouteStep step = calls.get(method); step != null; step = calls.get(step.code().method())) {
      route.add(step);
    }
    Collections.reverse(route);
    return route;
  }
}
