package io.mongolint.finding;

/**
 * What a run gives that also draws the connection map.
 *
 * @param result what was found
 * @param map the map
 */
public record Survey(Result result, ConnectionMap map) {}
