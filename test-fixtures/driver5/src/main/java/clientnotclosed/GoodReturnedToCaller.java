package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The factory returns the client itself; both callers close what they get. */
class GoodReturnedToCaller {
  static MongoClient open() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  static long orders() {
    try (MongoClient client = open()) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  static long customers() {
    MongoClient client = open();
    try {
      return client.getDatabase("shop").getCollection("customers").countDocuments();
    } finally {
      client.close();
    }
  }
}
