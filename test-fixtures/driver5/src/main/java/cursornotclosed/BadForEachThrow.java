package cursornotclosed;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** An explicit throw in the body leaves the hidden cursor open. */
class BadForEachThrow {
  private final MongoCollection<Document> orders;

  BadForEachThrow(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void check() {
    for (Document order : orders.find()) { // expect: CursorNotClosed
      if (order.get("customer") == null) {
        throw new IllegalStateException("order without customer: " + order.get("_id"));
      }
    }
  }
}
