package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The helper is called like one that closes; its body does not. */
class BadHelperOnlyLogs {
  long count(String uri) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      closeQuietly(client);
    }
  }

  private static void closeQuietly(MongoClient client) {
    if (client != null) {
      System.out.println("done with " + client.getClusterDescription().getShortDescription());
    }
  }
}
