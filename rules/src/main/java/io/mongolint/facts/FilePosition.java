package io.mongolint.facts;

/**
 * A stretch of a file.
 *
 * @param path relative to the analysed root, with {@code /}
 * @param position where in the file
 */
public record FilePosition(String path, Position position) implements Comparable<FilePosition> {
  @Override
  public boolean equals(Object other) {
    return other instanceof FilePosition at && position.equals(at.position) && path.equals(at.path);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + position.hashCode();
  }

  @Override
  public int compareTo(FilePosition other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : position.compareTo(other.position);
  }
}
