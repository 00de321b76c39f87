package suppression;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Nothing is left here to be silenced: first() closes for itself. */
class BadUnused {
  private final MongoCollection<Document> orders;

  BadUnused(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document first() {
    // expect@+1: Suppression
    // mongolint:ignore CursorNotClosed - was iterator().next() once
    return orders.find().first();
  }

  // expect@+1: Suppression
  @SuppressWarnings("mongolint:SessionNotClosed")
  long count() {
    return orders.countDocuments();
  }
}
