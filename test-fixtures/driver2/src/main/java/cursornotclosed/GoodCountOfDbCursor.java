package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;

/** count() and size() are commands of their own: the cursor that they are asked of is never opened. */
public class GoodCountOfDbCursor {
  private final DBCollection orders;

  GoodCountOfDbCursor(DBCollection orders) {
    this.orders = orders;
  }

  int open() {
    return orders.find(new BasicDBObject("state", "open")).count();
  }

  int page() {
    return orders.find().limit(20).size();
  }
}
