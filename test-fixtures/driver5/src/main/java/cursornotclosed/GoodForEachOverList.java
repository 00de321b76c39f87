package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** An early return, but over a list that into() has already read. */
class GoodForEachOverList {
  private final MongoCollection<Document> orders;

  GoodForEachOverList(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document firstOpen() {
    List<Document> all = orders.find().limit(50).into(new ArrayList<>());
    for (Document order : all) {
      if ("open".equals(order.getString("state"))) {
        return order;
      }
    }
    return null;
  }
}
