package cursornotclosed;

import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;

/** The helper reads the cursor and leaves it open, and so does its caller. */
public class BadReadByHelper {
  private final DBCollection orders;

  BadReadByHelper(DBCollection orders) {
    this.orders = orders;
  }

  DBObject first() {
    DBCursor cursor = orders.find(); // expect: CursorNotClosed
    return read(cursor);
  }

  private static DBObject read(DBCursor cursor) {
    return cursor.hasNext() ? cursor.next() : null;
  }
}
