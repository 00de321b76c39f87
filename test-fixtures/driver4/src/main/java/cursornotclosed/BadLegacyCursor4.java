package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;

/** The legacy API of the 4.x driver behaves as ever. */
public class BadLegacyCursor4 {
  private final DBCollection orders;

  public BadLegacyCursor4(DBCollection orders) {
    this.orders = orders;
  }

  public DBObject newest() {
    DBCursor cursor = orders.find().sort(new BasicDBObject("_id", -1)); // expect: CursorNotClosed
    if (cursor.hasNext()) {
      return cursor.next();
    }
    return null;
  }
}
