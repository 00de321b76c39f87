package io.mongolint.catalog;

import java.util.List;

/**
 * An exception from a rule.
 *
 * @param <T> what the rule decides
 * @param when when it holds
 * @param then what is true instead
 */
public record Unless<T>(Condition when, T then) {

  /** What the first exception that holds at {@code site} says, else {@code usual}. */
  static <T> T decide(List<Unless<T>> exceptions, T usual, Condition.Site site) {
    for (Unless<T> exception : exceptions) {
      if (exception.when.holds(site)) {
        return exception.then;
      }
    }
    return usual;
  }
}
