package io.mongolint.flow;

import io.mongolint.facts.Position;
import io.mongolint.program.FieldRef;
import java.util.List;

/**
 * A resource that is not closed for its lifetime.
 *
 * @param resource who had to close it: where
 * @param reason why it stays open
 * @param field the field that keeps it, or null
 * @param thrower the step whose exception leaves it open, or null
 * @param detail a method's or container's name that belongs to the reason, or null
 * @param callers of a client that a method returns, where callers do not close it
 */
public record Leak(
    Resource resource,
    Reason reason,
    FieldRef field,
    Position thrower,
    String detail,
    List<Resource> callers) {
  /** Copies the callers. */
  public Leak {
    callers = List.copyOf(callers);
  }

  Leak(Resource resource, Reason reason, FieldRef field, Position thrower, String detail) {
    this(resource, reason, field, thrower, detail, List.of());
  }

  /** The same of another resource. */
  Leak of(Resource other) {
    return new Leak(other, reason, field, thrower, detail, callers);
  }

  /** The same, said of the place where the client was opened. */
  Leak at(Resource other) {
    return new Leak(other, Reason.CALLER_FORGETS, field, thrower, detail, callers);
  }

  Leak withCallers(List<Resource> others) {
    return new Leak(resource, reason, field, thrower, detail, others);
  }

  /** Why a resource stays open. */
  public enum Reason {
    /** Nothing closes it on some normal path, and nothing at all does. */
    NEVER_CLOSED,
    /** Some path leaves before the closing, or another value takes its variable. */
    NOT_ON_EVERY_PATH,
    /** It is closed unless an exception comes. */
    ONLY_WITHOUT_EXCEPTION,
    /** The constructor that opens it can fail afterwards. */
    HALF_BUILT,
    /** The field's class has no method that closes it. */
    NO_CLOSING_METHOD,
    /** There is a closing method, and nothing calls it. */
    CLOSING_NOT_CALLED,
    /** The container that keeps the bean does not close it. */
    BEAN_NOT_CLOSED,
    /** A framework's cache of a method's results keeps it and does not close it. */
    KEPT_IN_CACHE,
    /** The library type that opened it gives no way to close it. */
    NO_WAY_TO_CLOSE,
    /** It is returned, and a caller does not close it. */
    CALLER_FORGETS,
    /** A field that still holds an open one is overwritten. */
    OVERWRITTEN
  }
}
