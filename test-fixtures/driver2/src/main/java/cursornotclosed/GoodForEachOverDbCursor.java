package cursornotclosed;

import com.mongodb.BasicDBList;
import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBObject;

/** Drained, the copy that the loop runs on is freed, and the original was never opened. */
public class GoodForEachOverDbCursor {
  private final DBCollection orders;

  GoodForEachOverDbCursor(DBCollection orders) {
    this.orders = orders;
  }

  int total() {
    int total = 0;
    for (DBObject order : orders.find().sort(new BasicDBObject("date", 1))) {
      total += ((Number) order.get("total")).intValue();
    }
    return total;
  }

  int lines() {
    int lines = 0;
    for (Object line : (BasicDBList) orders.findOne().get("lines")) {
      if (line == null) {
        break;
      }
      lines++;
    }
    return lines;
  }
}
