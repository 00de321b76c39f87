package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.function.Supplier;
import org.bson.Document;

/** A drained loop in a lambda, and the return that ends the lambda comes after it. */
class GoodForEachInsideLambda {
  private final MongoCollection<Document> orders;

  GoodForEachInsideLambda(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Supplier<Integer> total() {
    return () -> {
      int total = 0;
      for (Document order : orders.find()) {
        total += order.getInteger("total");
      }
      return total;
    };
  }
}
