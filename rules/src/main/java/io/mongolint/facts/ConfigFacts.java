package io.mongolint.facts;

import java.util.List;

/**
 * What a configuration or build file says.
 *
 * @param path relative to the analysed root, with {@code /}
 * @param module the folder of the module it belongs to, empty for the root itself
 * @param kind what it is
 * @param profile the profile that its name gives, empty for all
 * @param entries what it sets, in order
 * @param comments lines that are commented out and set something, in order
 */
public record ConfigFacts(
    String path,
    String module,
    Kind kind,
    String profile,
    List<Entry> entries,
    List<Entry> comments) {

  /** Copies the lists. */
  public ConfigFacts {
    entries = List.copyOf(entries);
    comments = List.copyOf(comments);
  }

  /** What a file is. */
  public enum Kind {
    /** Settings of the application. */
    SETTINGS,
    /** The build: an entry's key is an artifact, its value the version or empty. */
    BUILD
  }

  /**
   * One setting.
   *
   * @param key its whole name with dots
   * @param value its value as written
   * @param position the line
   */
  public record Entry(String key, String value, Position position) {}
}
