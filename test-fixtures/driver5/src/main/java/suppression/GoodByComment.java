package suppression;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** On the line of the finding, on the line above, inside the statement; each with its reason. */
class GoodByComment {
  private final MongoCollection<Document> orders;

  GoodByComment(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document first() {
    return orders.find().iterator().next(); // mongolint:ignore CursorNotClosed - one document, one batch
  }

  Document second() {
    // mongolint:ignore CursorNotClosed - a capped collection of two
    MongoCursor<Document> cursor = orders.find().skip(1).iterator();
    return cursor.next();
  }

  long count() {
    MongoClient client =
        MongoClients.create(
            "mongodb://localhost:27017"); // mongolint:ignore ClientNotClosed - the process ends right after
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
