package io.mongolint.finding;

import io.mongolint.facts.Position;
import java.util.Comparator;

/**
 * A stretch of a file.
 *
 * @param path relative to the analysed root, with {@code /}
 * @param position where in the file
 */
public record Place(String path, Position position) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path).thenComparing(Place::position);

  /** The first line, from 1. */
  public int line() {
    return position.line();
  }

  /** The first column, from 1. */
  public int column() {
    return position.column();
  }

  /** The last line. */
  public int endLine() {
    return position.endLine();
  }

  /** The column after the last character. */
  public int endColumn() {
    return position.endColumn();
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Says whether the source shows it; what the compiler adds is in the file, but on no line. */
  public boolean hasLine() {
    return line() > 0;
  }

  @Override
  public String toString() {
    return hasLine() ? path + ":" + line() + ":" + column() : path;
  }
}
