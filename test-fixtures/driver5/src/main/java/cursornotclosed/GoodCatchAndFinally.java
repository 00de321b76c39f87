package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** A catch that wraps, a finally that closes. */
class GoodCatchAndFinally {
  private final MongoCollection<Document> orders;

  GoodCatchAndFinally(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int total() {
    MongoCursor<Document> cursor = orders.find().iterator();
    try {
      int total = 0;
      while (cursor.hasNext()) {
        total += Integer.parseInt(cursor.next().getString("total"));
      }
      return total;
    } catch (NumberFormatException e) {
      throw new IllegalStateException("bad total", e);
    } finally {
      cursor.close();
    }
  }
}
