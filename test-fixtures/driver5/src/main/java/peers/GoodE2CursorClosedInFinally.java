package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The classic shape: try directly after the opening, close in finally. */
class GoodE2CursorClosedInFinally {
  private final MongoCollection<Document> orders;

  GoodE2CursorClosedInFinally(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int total() {
    int total = 0;
    MongoCursor<Document> cursor = orders.find().iterator();
    try {
      while (cursor.hasNext()) {
        total += cursor.next().getInteger("total");
      }
    } finally {
      cursor.close();
    }
    return total;
  }
}
