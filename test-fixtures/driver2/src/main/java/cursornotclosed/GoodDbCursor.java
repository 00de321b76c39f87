package cursornotclosed;

import com.mongodb.AggregationOutput;
import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;
import java.util.ArrayList;
import java.util.List;

/** Closed in finally and by try-with-resources; count(), findOne() and AggregationOutput open nothing that stays. */
public class GoodDbCursor {
  private final DBCollection orders;

  GoodDbCursor(DBCollection orders) {
    this.orders = orders;
  }

  List<Object> names() {
    List<Object> names = new ArrayList<Object>();
    DBCursor cursor = orders.find();
    try {
      while (cursor.hasNext()) {
        names.add(cursor.next().get("name"));
      }
    } finally {
      cursor.close();
    }
    return names;
  }

  boolean any() {
    try (DBCursor cursor = orders.find()) {
      return cursor.hasNext();
    }
  }

  DBObject one() {
    return orders.findOne(new BasicDBObject("state", "open"));
  }

  Iterable<DBObject> groups(DBObject first, DBObject second) {
    AggregationOutput output = orders.aggregate(first, second);
    return output.results();
  }
}
