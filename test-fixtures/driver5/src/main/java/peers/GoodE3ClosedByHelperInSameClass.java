package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The finally calls a private helper of the same class that closes its argument. */
class GoodE3ClosedByHelperInSameClass {
  private final MongoCollection<Document> orders;

  GoodE3ClosedByHelperInSameClass(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  boolean any() {
    MongoCursor<Document> cursor = orders.find().iterator();
    try {
      return cursor.hasNext();
    } finally {
      release(cursor);
    }
  }

  private void release(MongoCursor<Document> cursor) {
    cursor.close();
  }
}
