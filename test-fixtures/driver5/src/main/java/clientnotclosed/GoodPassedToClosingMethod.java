package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The method that gets the client closes it, whatever happens. */
class GoodPassedToClosingMethod {
  long count(String uri) {
    return countAndClose(MongoClients.create(uri));
  }

  private static long countAndClose(MongoClient client) {
    try (client) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
