package io.mongolint.facts;

import java.util.Comparator;

/**
 * A stretch of a file.
 *
 * @param path relative to the analysed root, with {@code /}
 * @param position where in the file
 */
public record FilePosition(String path, Position position) implements Comparable<FilePosition> {
  private static final Comparator<FilePosition> ORDER =
      Comparator.comparing(FilePosition::path).thenComparing(FilePosition::position);

  @Override
  public int compareTo(FilePosition other) {
    return ORDER.compare(this, other);
  }
}
