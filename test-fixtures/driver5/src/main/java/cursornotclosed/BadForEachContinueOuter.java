package cursornotclosed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;

/** continue with the outer loop's label leaves the inner loop, which holds the cursor. */
class BadForEachContinueOuter {
  private final MongoDatabase shop;

  BadForEachContinueOuter(MongoDatabase shop) {
    this.shop = shop;
  }

  int withOpenOrders(List<String> customers) {
    int n = 0;
    outer:
    for (String customer : customers) {
      for (Document order : shop.getCollection("orders").find(Filters.eq("customer", customer))) { // expect: CursorNotClosed
        if ("open".equals(order.getString("state"))) {
          n++;
          continue outer;
        }
      }
    }
    return n;
  }
}
