package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import java.io.Closeable;

/** Reads through an object that has a close(), which nobody calls. */
public class BadLazyCursorInObject {
  private final DBCollection orders;

  public BadLazyCursorInObject(DBCollection orders) {
    this.orders = orders;
  }

  public int length() {
    Names names = new Names(orders); // expect: CursorNotClosed
    int length = 0;
    while (names.hasNext()) {
      length += names.next().length();
    }
    return length;
  }

  private static final class Names implements Closeable {
    private final DBCursor cursor;

    Names(DBCollection orders) {
      cursor = orders.find(new BasicDBObject()).batchSize(2);
    }

    boolean hasNext() {
      return cursor.hasNext();
    }

    String next() {
      return String.valueOf(cursor.next().get("name"));
    }

    @Override
    public void close() {
      cursor.close();
    }
  }
}
