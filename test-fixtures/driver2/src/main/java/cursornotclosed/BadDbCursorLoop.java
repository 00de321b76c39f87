package cursornotclosed;

import com.mongodb.AggregationOptions;
import com.mongodb.BasicDBObject;
import com.mongodb.Cursor;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;
import java.util.ArrayList;
import java.util.List;

/** A DBCursor with a while loop and no close; a find with one next(); an aggregate's cursor. */
public class BadDbCursorLoop {
  private final DBCollection orders;

  BadDbCursorLoop(DBCollection orders) {
    this.orders = orders;
  }

  List<String> names() {
    List<String> names = new ArrayList<String>();
    DBCursor cursor = orders.find(new BasicDBObject("state", "open")); // expect: CursorNotClosed
    while (cursor.hasNext()) {
      names.add((String) cursor.next().get("name"));
    }
    return names;
  }

  DBObject newest() {
    return orders.find().sort(new BasicDBObject("_id", -1)).limit(1).next(); // expect: CursorNotClosed
  }

  DBObject firstOf(List<DBObject> pipeline) {
    Cursor cursor = orders.aggregate(pipeline, AggregationOptions.builder().build()); // expect: CursorNotClosed
    return cursor.hasNext() ? cursor.next() : null;
  }
}
