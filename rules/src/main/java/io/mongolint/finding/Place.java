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

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + position.line() + ":" + position.column();
  }
}
