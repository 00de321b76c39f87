package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The enhanced for runs over the one cursor that the try closes, so leaving it early is fine. */
class GoodCursorAsIterableInTry {
  private final MongoCollection<Document> orders;

  GoodCursorAsIterableInTry(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document firstBig() {
    try (MongoCursor<Document> cursor = orders.find().iterator()) {
      Iterable<Document> rest = () -> cursor;
      for (Document order : rest) {
        if (order.getInteger("total") > 1000) {
          return order;
        }
      }
      return null;
    }
  }
}
