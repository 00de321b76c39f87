package io.mongolint.finding;

import io.mongolint.facts.Position;

/**
 * A stretch of a file.
 *
 * @param path relative to the analysed root, with {@code /}
 * @param position where in the file
 */
public record Place(String path, Position position) implements Comparable<Place> {
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
  public boolean equals(Object other) {
    return other instanceof Place place
        && position.equals(place.position)
        && path.equals(place.path);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + position.hashCode();
  }

  @Override
  public int compareTo(Place other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : position.compareTo(other.position);
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
