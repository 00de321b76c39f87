package io.mongolint.finding;

/**
 * Something that kept a part of the input, or of the run, from being analysed. The rest went on.
 *
 * @param kind what kind of problem
 * @param path the file or folder, relative to the analysed root where it lies in it, with {@code
 *     /}; of an internal error in a rule that is tied to no file the rule's name
 * @param message what is wrong, one line, without the path
 */
public record Problem(Kind kind, String path, String message) implements Comparable<Problem> {

  /** Keeps the message on one line. */
  public Problem {
    message = message == null ? "" : message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /** Kinds of problems. */
  public enum Kind {
    /** A file or folder that could not be read. */
    UNREADABLE,
    /** A file that could not be parsed in full. */
    SYNTAX,
    /** A file that is not valid in its encoding; it was analysed nevertheless. */
    ENCODING,
    /** A file so large that it was left out. */
    TOO_LARGE,
    /** A path that was to be analysed and does not exist. */
    MISSING_PATH,
    /** A configuration file that says something that has no meaning; nothing was analysed. */
    CONFIGURATION,
    /** A fault of mongolint itself. */
    INTERNAL;

    /** Says whether a file that was to be analysed was not read or not parsed in full. */
    public boolean isUnanalysed() {
      return this == UNREADABLE || this == SYNTAX || this == TOO_LARGE;
    }
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + message.hashCode();
  }

  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    int byKind = byPath != 0 ? byPath : kind.compareTo(other.kind);
    return byKind != 0 ? byKind : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return path + ": " + message;
  }
}
