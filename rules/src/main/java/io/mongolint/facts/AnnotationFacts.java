package io.mongolint.facts;

import java.util.List;
import java.util.Map;

/**
 * An annotation.
 *
 * @param name the name as written, without {@code @}
 * @param values the values by element name; a single value stands under {@code value}, an array
 *     gives several
 * @param position where it stands
 */
public record AnnotationFacts(String name, Map<String, List<Value>> values, Position position) {

  /** Copies the values. */
  public AnnotationFacts {
    values = Map.copyOf(values);
  }

  /**
   * One value.
   *
   * @param kind what it is
   * @param text the text of a literal without quotes and with its escapes resolved, a name as
   *     written, a class without {@code .class}, else the expression as written
   */
  public record Value(Kind kind, String text) {}

  /** What a value is. */
  public enum Kind {
    /** A string, number, character or boolean. */
    LITERAL,
    /** A constant or an enum constant, as written. */
    NAME,
    /** A class literal. */
    CLASS,
    /** Another annotation; the text is its name. */
    ANNOTATION,
    /** Anything else. */
    OTHER
  }

  /** The first value of {@code element} as text, or {@code fallback} if the element is absent. */
  public String text(String element, String fallback) {
    List<Value> found = values.get(element);
    return found == null || found.isEmpty() ? fallback : found.get(0).text();
  }
}
