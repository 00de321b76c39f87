package io.mongolint.flow;

import io.mongolint.program.Lifecycles.Handler;
import io.mongolint.program.Method;
import java.util.List;

/**
 * A call of the synchronous driver on an event loop.
 *
 * @param step the call
 * @param way the calls from the handler's body to the one that this stands in
 * @param method the handler that runs there
 * @param handler what makes it one
 */
public record BlockingCall(RouteStep step, List<RouteStep> way, Method method, Handler handler) {}
