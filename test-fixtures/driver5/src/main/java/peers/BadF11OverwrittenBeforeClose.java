package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The variable gets a second client before the first one was closed. */
class BadF11OverwrittenBeforeClose {
  long count(boolean secondary) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    if (secondary) {
      client = MongoClients.create("mongodb://localhost:27017/?readPreference=secondary");
    }
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      client.close();
    }
  }
}
