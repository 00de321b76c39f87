package cursornotclosed;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The break leaves the switch, not the loop. */
class GoodForEachSwitchBreak {
  private final MongoCollection<Document> orders;

  GoodForEachSwitchBreak(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int[] states() {
    int[] n = new int[2];
    for (Document order : orders.find()) {
      switch (order.getString("state")) {
        case "open":
          n[0]++;
          break;
        default:
          n[1]++;
          break;
      }
    }
    return n;
  }
}
