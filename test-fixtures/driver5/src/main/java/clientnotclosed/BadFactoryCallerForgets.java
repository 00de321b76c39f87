package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** One caller of the factory closes, the other does not: the finding stands at the opening and names the second. */
class BadFactoryCallerForgets {
  static MongoClient open() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "BadFactoryCallerForgets"
  }

  static long orders() {
    try (MongoClient client = open()) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  static long customers() {
    MongoClient client = open();
    return client.getDatabase("shop").getCollection("customers").countDocuments();
  }
}
