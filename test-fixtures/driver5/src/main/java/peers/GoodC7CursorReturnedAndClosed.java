package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** The method that opens the cursor returns it; its caller closes it on every path. */
class GoodC7CursorReturnedAndClosed {
  private final MongoCollection<Document> orders;

  GoodC7CursorReturnedAndClosed(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  MongoCursor<Document> open(String customer) {
    return orders.find(Filters.eq("customer", customer)).iterator();
  }

  int count(String customer) {
    int n = 0;
    try (MongoCursor<Document> cursor = open(customer)) {
      while (cursor.hasNext()) {
        cursor.next();
        n++;
      }
    }
    return n;
  }
}
