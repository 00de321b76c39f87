package io.mongolint.flow;

/**
 * A call that ends the process so that closing at its end is skipped.
 *
 * @param step the call
 * @param inHook whether it is {@code exit} inside a shutdown hook, which never returns; else it is
 *     {@code halt}, which runs no hook
 * @param client a client that is closed at the end, or null if none is known
 */
public record AbruptEnd(RouteStep step, boolean inHook, ClientModel client) {}
