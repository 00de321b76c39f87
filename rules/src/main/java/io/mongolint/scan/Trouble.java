package io.mongolint.scan;

/**
 * A file or folder that could not be read as it should.
 *
 * @param kind what is wrong
 * @param path relative to the base where it lies in it, with {@code /}
 * @param message why, one line
 */
public record Trouble(Kind kind, String path, String message) {

  /** What can be wrong. */
  public enum Kind {
    /** It could not be read. */
    UNREADABLE,
    /** It is not valid in its encoding. */
    ENCODING,
    /** It is too large. */
    TOO_LARGE,
    /** It does not exist. */
    MISSING
  }
}
