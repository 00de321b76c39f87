package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The method that gets the client only uses it. */
class BadPassedToUsingMethod {
  long count(String uri) {
    return count(MongoClients.create(uri)); // expect: ClientNotClosed
  }

  private static long count(MongoClient client) {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
