package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;
import java.util.ArrayList;
import java.util.List;

/** sort, skip and limit give the same cursor back, so that one close is enough. */
public class GoodRefinedInSteps {
  private final DBCollection products;

  GoodRefinedInSteps(DBCollection products) {
    this.products = products;
  }

  List<DBObject> page(String sortBy, int page, int size) {
    List<DBObject> found = new ArrayList<DBObject>(size);
    DBCursor cursor = products.find(new BasicDBObject("visible", true));
    try {
      if (sortBy != null) {
        cursor = cursor.sort(new BasicDBObject(sortBy, 1));
      }
      cursor = cursor.skip(page * size).limit(size);
      while (cursor.hasNext()) {
        found.add(cursor.next());
      }
    } finally {
      cursor.close();
    }
    return found;
  }
}
