package cursornotclosed;

import java.util.Arrays;
import java.util.Iterator;

/** A DBCursor of the project's own that counts over an array and holds nothing open. */
public class GoodNamesakeDbCursor {
  private final Table table = new Table("a", "b", "c");

  String join() {
    StringBuilder all = new StringBuilder();
    DBCursor cursor = table.find();
    while (cursor.hasNext()) {
      all.append(cursor.next());
    }
    return all.toString();
  }

  static class Table {
    private final String[] rows;

    Table(String... rows) {
      this.rows = rows;
    }

    DBCursor find() {
      return new DBCursor(Arrays.asList(rows).iterator());
    }
  }

  static class DBCursor {
    private final Iterator<String> rows;

    DBCursor(Iterator<String> rows) {
      this.rows = rows;
    }

    boolean hasNext() {
      return rows.hasNext();
    }

    String next() {
      return rows.next();
    }
  }
}
