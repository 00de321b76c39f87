package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Closed when something goes wrong, and returned when nothing does. */
class GoodClosedInCatchReturnedOtherwise {
  private final MongoCollection<Document> orders;

  GoodClosedInCatchReturnedOtherwise(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  MongoCursor<Document> skipHeader() {
    MongoCursor<Document> cursor = orders.find().iterator();
    try {
      cursor.next();
      return cursor;
    } catch (RuntimeException e) {
      cursor.close();
      throw e;
    }
  }

  int rows() {
    int n = 0;
    try (MongoCursor<Document> cursor = skipHeader()) {
      while (cursor.hasNext()) {
        cursor.next();
        n++;
      }
    }
    return n;
  }
}
