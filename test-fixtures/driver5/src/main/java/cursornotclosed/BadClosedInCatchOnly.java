package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Closed when something goes wrong, and left open when nothing does. */
class BadClosedInCatchOnly {
  private final MongoCollection<Document> orders;

  BadClosedInCatchOnly(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document first() {
    MongoCursor<Document> cursor = orders.find().iterator(); // expect: CursorNotClosed
    try {
      return cursor.next();
    } catch (RuntimeException e) {
      cursor.close();
      throw e;
    }
  }
}
