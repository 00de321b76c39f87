package cursornotclosed.good_namesakecursor;

/** Uses the class of its own package. */
class Reader {
  int sum() {
    int sum = 0;
    MongoCursor cursor = new MongoCursor();
    while (cursor.hasNext()) {
      sum += cursor.next();
    }
    return sum;
  }
}
