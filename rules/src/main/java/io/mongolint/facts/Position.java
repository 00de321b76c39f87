package io.mongolint.facts;

/**
 * A stretch of source text.
 *
 * @param line first line, from 1
 * @param column first column, from 1, in UTF-16 units (a tab is one unit)
 * @param endLine last line
 * @param endColumn the column after the last character
 */
public record Position(int line, int column, int endLine, int endColumn)
    implements Comparable<Position> {

  /** Used for code that the source does not show, such as a default constructor. */
  public static final Position NONE = new Position(0, 0, 0, 0);

  /** Says whether {@code other} lies within this stretch. */
  public boolean contains(Position other) {
    return startsBefore(other.line, other.column) && endsAfter(other.endLine, other.endColumn);
  }

  private boolean startsBefore(int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column <= otherColumn);
  }

  private boolean endsAfter(int otherLine, int otherColumn) {
    return endLine > otherLine || (endLine == otherLine && endColumn >= otherColumn);
  }

  // Written out, as are those of other records that many maps hold: what the JVM makes of a
  // record's
  // own takes it twenty milliseconds in each run, and more in each call.

  @Override
  public boolean equals(Object other) {
    return other instanceof Position position
        && line == position.line
        && column == position.column
        && endLine == position.endLine
        && endColumn == position.endColumn;
  }

  @Override
  public int hashCode() {
    return ((line * 31 + column) * 31 + endLine) * 31 + endColumn;
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    if (byColumn != 0) {
      return byColumn;
    }
    int byEnd = Integer.compare(endLine, other.endLine);
    return byEnd != 0 ? byEnd : Integer.compare(endColumn, other.endColumn);
  }
}
