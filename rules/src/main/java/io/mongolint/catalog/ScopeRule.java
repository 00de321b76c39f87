package io.mongolint.catalog;

import io.mongolint.facts.AnnotationFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation that says how long the objects of a class, or those that a factory method makes,
 * live.
 *
 * @param framework the framework's key
 * @param name the annotation's qualified name
 * @param lifetime the lifetime, or that of an annotation without a value
 * @param values the lifetime by attribute value, where that decides; a constant stands under its
 *     simple name; empty otherwise
 */
public record ScopeRule(
    String framework, String name, Lifetime lifetime, Map<String, Lifetime> values) {

  /** Copies the map. */
  public ScopeRule {
    values = Map.copyOf(values);
  }

  /** The lifetime that {@code annotation} gives; empty for a value that nobody knows. */
  public Optional<Lifetime> lifetimeOf(AnnotationFacts annotation) {
    if (values.isEmpty()) {
      return Optional.of(lifetime);
    }
    for (String attribute : List.of("value", "scopeName")) {
      String text = annotation.text(attribute, "");
      if (!text.isEmpty()) {
        return Optional.ofNullable(values.get(text.substring(text.lastIndexOf('.') + 1)));
      }
    }
    return Optional.of(lifetime);
  }
}
