package cursornotclosed;

import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;
import java.util.Iterator;

/** iterator() of a DBCursor makes a copy: the copy is read and stays open, the original is closed. */
public class BadIteratorOfDbCursor {
  private final DBCollection orders;

  BadIteratorOfDbCursor(DBCollection orders) {
    this.orders = orders;
  }

  DBObject first() {
    DBCursor cursor = orders.find();
    try {
      Iterator<DBObject> it = cursor.iterator(); // expect: CursorNotClosed
      return it.hasNext() ? it.next() : null;
    } finally {
      cursor.close();
    }
  }
}
