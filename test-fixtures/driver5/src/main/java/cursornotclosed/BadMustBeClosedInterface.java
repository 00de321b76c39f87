package cursornotclosed;

import com.google.errorprone.annotations.MustBeClosed;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Nobody here implements the source, but its annotation says that the caller closes. */
class BadMustBeClosedInterface {
  interface Orders {
    @MustBeClosed
    MongoCursor<Document> open();
  }

  private final Orders orders;

  BadMustBeClosedInterface(Orders orders) {
    this.orders = orders;
  }

  Document first() {
    MongoCursor<Document> cursor = orders.open(); // expect: CursorNotClosed
    return cursor.tryNext();
  }
}
