package cursornotclosed.good_namesakecursor;

/** A project's own MongoCursor: a position in a text, with nothing to close. */
class MongoCursor {
  private int position;

  boolean hasNext() {
    return position < 10;
  }

  int next() {
    return position++;
  }
}
