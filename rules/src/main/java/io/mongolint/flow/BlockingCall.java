package io.mongolint.flow;

import io.mongolint.program.Lifecycles.Handler;
import io.mongolint.program.Method;

/**
 * A call of the synchronous driver on an event loop.
 *
 * @param step the call
 * @param method the handler that runs there
 * @param handler what makes it one
 */
public record BlockingCall(RouteStep step, Method method, Handler handler) {}
