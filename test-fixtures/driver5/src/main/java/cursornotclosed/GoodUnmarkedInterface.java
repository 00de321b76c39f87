package cursornotclosed;

import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Nothing says that the source opens a cursor for its caller: it may keep and close it itself. */
class GoodUnmarkedInterface {
  interface Orders {
    MongoCursor<Document> current();
  }

  private final Orders orders;

  GoodUnmarkedInterface(Orders orders) {
    this.orders = orders;
  }

  Document first() {
    return orders.current().tryNext();
  }
}
