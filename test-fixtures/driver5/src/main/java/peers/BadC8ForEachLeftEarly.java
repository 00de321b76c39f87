package peers;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** An enhanced for never closes its hidden cursor; the break leaves the rest of the result open. */
class BadC8ForEachLeftEarly {
  private final MongoCollection<Document> orders;

  BadC8ForEachLeftEarly(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document firstBig() {
    Document hit = null;
    for (Document order : orders.find()) { // expect: CursorNotClosed
      if (order.getInteger("total") > 1000) {
        hit = order;
        break;
      }
    }
    return hit;
  }
}
