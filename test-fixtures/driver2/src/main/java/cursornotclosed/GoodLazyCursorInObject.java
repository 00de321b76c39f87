package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import java.io.Closeable;

/** Closed where it is read; where only its size is asked for, nothing was opened. */
public class GoodLazyCursorInObject {
  private final DBCollection orders;

  public GoodLazyCursorInObject(DBCollection orders) {
    this.orders = orders;
  }

  public int length() {
    Names names = new Names(orders);
    try {
      int length = 0;
      while (names.hasNext()) {
        length += names.next().length();
      }
      return length;
    } finally {
      names.close();
    }
  }

  public int size() {
    return new Names(orders).size();
  }

  private static final class Names implements Closeable {
    private final DBCursor cursor;

    Names(DBCollection orders) {
      cursor = orders.find(new BasicDBObject()).batchSize(2);
    }

    int size() {
      return cursor.count();
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
