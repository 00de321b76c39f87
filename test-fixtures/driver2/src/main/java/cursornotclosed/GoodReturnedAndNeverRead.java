package cursornotclosed;

import com.mongodb.DBCollection;
import com.mongodb.DBCursor;

/** A legacy cursor opens at its first read; this one is returned, asked for a count, and never read. */
public class GoodReturnedAndNeverRead {
  private final DBCollection orders;

  GoodReturnedAndNeverRead(DBCollection orders) {
    this.orders = orders;
  }

  private DBCursor all() {
    return orders.find();
  }

  int count() {
    DBCursor cursor = all();
    return cursor.count();
  }
}
