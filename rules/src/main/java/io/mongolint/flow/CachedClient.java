package io.mongolint.flow;

/**
 * A client kept in a container under a key that varies, without anything that takes it out and
 * closes it.
 *
 * @param opening the opening
 * @param container what to call the container
 * @param bounded whether the container has a bound or an expiry, but nothing closes what it drops
 * @param closedAtEnd whether all that it holds is closed at shutdown
 */
public record CachedClient(
    RouteStep opening, String container, boolean bounded, boolean closedAtEnd) {}
