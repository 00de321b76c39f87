package cursornotclosed;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The break leaves an inner loop over a list only; the loop over the MongoIterable is drained. */
class GoodForEachInnerBreak {
  private final MongoCollection<Document> orders;

  GoodForEachInnerBreak(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int withGift() {
    int n = 0;
    for (Document order : orders.find()) {
      for (Document line : order.getList("lines", Document.class)) {
        if ("gift".equals(line.getString("kind"))) {
          n++;
          break;
        }
      }
    }
    return n;
  }
}
