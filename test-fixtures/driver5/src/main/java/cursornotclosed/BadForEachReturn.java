package cursornotclosed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import java.util.List;
import org.bson.Document;

/** A return out of an enhanced for over a MongoIterable: listCollectionNames() and aggregate() open cursors too. */
class BadForEachReturn {
  private final MongoDatabase shop;

  BadForEachReturn(MongoDatabase shop) {
    this.shop = shop;
  }

  boolean exists(String name) {
    for (String existing : shop.listCollectionNames()) { // expect: CursorNotClosed
      if (existing.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  Document firstLarge() {
    for (Document order : shop.getCollection("orders").aggregate(List.of(Aggregates.sample(500)))) { // expect: CursorNotClosed
      if (order.getInteger("total") > 100) return order;
    }
    return null;
  }
}
