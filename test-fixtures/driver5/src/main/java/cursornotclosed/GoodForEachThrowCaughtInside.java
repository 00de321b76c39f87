package cursornotclosed;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** What is thrown in the body is caught in the body: the loop goes on. */
class GoodForEachThrowCaughtInside {
  private final MongoCollection<Document> orders;

  GoodForEachThrowCaughtInside(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int broken() {
    int n = 0;
    for (Document order : orders.find()) {
      try {
        if (order.get("customer") == null) {
          throw new IllegalStateException("no customer");
        }
      } catch (IllegalStateException e) {
        n++;
      }
    }
    return n;
  }
}
