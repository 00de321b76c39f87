package cursornotclosed;

import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;

/** The loop runs on a copy of the cursor: closing the original does not help the break. */
public class BadForEachOverDbCursor {
  private final DBCollection orders;

  BadForEachOverDbCursor(DBCollection orders) {
    this.orders = orders;
  }

  DBObject firstBig() {
    try (DBCursor cursor = orders.find()) {
      for (DBObject order : cursor) { // expect: CursorNotClosed
        if (((Number) order.get("total")).intValue() > 1000) {
          return order;
        }
      }
    }
    return null;
  }

  DBObject firstSmall() {
    for (DBObject order : orders.find()) { // expect: CursorNotClosed
      if (((Number) order.get("total")).intValue() < 10) {
        return order;
      }
    }
    return null;
  }
}
