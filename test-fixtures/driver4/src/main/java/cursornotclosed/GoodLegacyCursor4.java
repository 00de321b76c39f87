package cursornotclosed;

import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;

/** one() closes its own copy, toArray() drains, the try closes. */
public class GoodLegacyCursor4 {
  private final DBCollection orders;

  public GoodLegacyCursor4(DBCollection orders) {
    this.orders = orders;
  }

  public DBObject any() {
    return orders.findOne();
  }

  public int size() {
    int n = 0;
    try (DBCursor cursor = orders.find()) {
      while (cursor.hasNext()) {
        n += cursor.next().keySet().size();
      }
    }
    return n;
  }
}
