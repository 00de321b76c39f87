package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** A drained enhanced for frees its cursor: no break, return or throw in the body (the continue stays inside, the return is after it). */
class GoodForEachDrained {
  private final MongoCollection<Document> orders;

  GoodForEachDrained(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int total(String customer) {
    int total = 0;
    for (Document order : orders.find(Filters.eq("customer", customer))) {
      if (order.getBoolean("cancelled", false)) {
        continue;
      }
      total += order.getInteger("total");
    }
    return total;
  }
}
