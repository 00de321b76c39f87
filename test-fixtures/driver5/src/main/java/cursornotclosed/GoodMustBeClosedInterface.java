package cursornotclosed;

import com.google.errorprone.annotations.MustBeClosed;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The annotation asks the caller to close, and the caller does. */
class GoodMustBeClosedInterface {
  interface Orders {
    @MustBeClosed
    MongoCursor<Document> open();
  }

  private final Orders orders;

  GoodMustBeClosedInterface(Orders orders) {
    this.orders = orders;
  }

  Document first() {
    try (MongoCursor<Document> cursor = orders.open()) {
      return cursor.tryNext();
    }
  }
}
