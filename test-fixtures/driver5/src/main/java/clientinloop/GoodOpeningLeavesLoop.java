package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;

/** The opening stands in the loop's text, and the loop ends with it. */
class GoodOpeningLeavesLoop {
  static long firstReachable(List<String> hosts) {
    for (String host : hosts) {
      if (host.startsWith("mongo")) {
        try (MongoClient client = MongoClients.create("mongodb://" + host)) {
          return client.getDatabase("shop").getCollection("orders").countDocuments();
        }
      }
    }
    return 0;
  }
}
