package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.facts.FilePosition;

/**
 * What is known of one setting of a client.
 *
 * @param option which setting
 * @param kind whether its value is known
 * @param value the value as written or worked out; the driver's default in words for {@link
 *     Kind#DEFAULT}; null if it is unknown
 * @param origin where the value comes from if that cannot be seen, such as {@code environment
 *     variable MONGO_URI}; empty otherwise
 * @param place where it is set, or where what sets it is called; null for a default
 * @param commentedOut where a comment sets it, or null
 */
public record ClientSetting(
    ClientOption option,
    Kind kind,
    String value,
    String origin,
    FilePosition place,
    FilePosition commentedOut) {

  /** How much is known. */
  public enum Kind {
    /** It is set to a value that can be seen. */
    VALUE,
    /** Nothing sets it. */
    DEFAULT,
    /** Something that cannot be seen may set it. */
    UNKNOWN
  }

  /** Says whether nothing sets it. */
  public boolean isDefault() {
    return kind == Kind.DEFAULT;
  }

  /** The value or the default as a number, or {@code fallback} if it is none or not known. */
  public int number(int fallback) {
    if (value == null || !value.matches("-?\\d{1,9}")) {
      return fallback;
    }
    return Integer.parseInt(value);
  }

  /** The value in words. */
  public String shown() {
    return switch (kind) {
      case VALUE -> value;
      case DEFAULT -> value + " (default of the driver)";
      case UNKNOWN -> "unknown (" + origin + ")";
    };
  }

  ClientSetting commentedOut(FilePosition other) {
    return new ClientSetting(option, kind, value, origin, place, other);
  }
}
