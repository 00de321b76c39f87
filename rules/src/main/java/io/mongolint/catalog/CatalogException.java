package io.mongolint.catalog;

import java.util.Collection;
import java.util.List;

/** A catalog file, or the catalog part of a configuration, says something that has no meaning. */
public final class CatalogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> known;

  /** Makes one whose message says where and what. */
  public CatalogException(String message) {
    this(message, "", List.of());
  }

  /** Makes one with the exception that showed it. */
  public CatalogException(String message, Throwable cause) {
    super(message, cause);
    this.key = "";
    this.known = List.of();
  }

  /**
   * A key that nobody knows.
   *
   * @param message what is wrong
   * @param key the key
   * @param known the keys that there are
   */
  CatalogException(String message, String key, Collection<String> known) {
    super(message);
    this.key = key;
    this.known = List.copyOf(known);
  }

  /** The key that nobody knows; empty if something else is wrong. */
  public String unknownKey() {
    return key;
  }

  /** The keys that there are. */
  public List<String> knownKeys() {
    return known;
  }
}
