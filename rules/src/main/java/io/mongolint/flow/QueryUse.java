package io.mongolint.flow;

import java.util.List;

/**
 * A query that runs in or below a handler.
 *
 * @param step the call that makes it
 * @param way the calls from a handler's body to the one that this stands in; none where that is a
 *     handler
 * @param operation its name, such as {@code find}
 * @param timed whether it has a time limit of its own
 * @param limited whether the number of its results has a limit
 * @param drained the call that reads all results into memory, or null
 * @param diskUse the call that lets the server sort on disk, or null
 */
public record QueryUse(
    RouteStep step,
    List<RouteStep> way,
    String operation,
    Answer timed,
    Answer limited,
    RouteStep drained,
    RouteStep diskUse) {

  /** Whether something is so. */
  public enum Answer {
    /** It is. */
    YES,
    /** It is not. */
    NO,
    /** The code does not tell. */
    UNKNOWN
  }
}
