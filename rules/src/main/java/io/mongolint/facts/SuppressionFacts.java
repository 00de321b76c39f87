package io.mongolint.facts;

import java.util.List;

/**
 * A {@code @SuppressWarnings} that has at least one key.
 *
 * @param keys the keys as text
 * @param position the annotation
 * @param extent the declaration that it stands on
 */
public record SuppressionFacts(List<String> keys, Position position, Position extent) {
  /** Copies the keys. */
  public SuppressionFacts {
    keys = List.copyOf(keys);
  }
}
