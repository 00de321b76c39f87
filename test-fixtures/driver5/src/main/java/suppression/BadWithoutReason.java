package suppression;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A comment without a reason silences nothing and is itself reported. */
class BadWithoutReason {
  private final MongoCollection<Document> orders;

  BadWithoutReason(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document first() {
    // expect@+1: Suppression
    // mongolint:ignore CursorNotClosed
    return orders.find().iterator().next(); // expect: CursorNotClosed
  }
}
