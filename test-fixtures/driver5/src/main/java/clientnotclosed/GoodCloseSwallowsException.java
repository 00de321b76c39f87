package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The close in finally has a try of its own. */
class GoodCloseSwallowsException {
  long count(String uri) {
    MongoClient client = null;
    try {
      client = MongoClients.create(uri);
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      if (client != null) {
        try {
          client.close();
        } catch (RuntimeException e) {
          System.err.println("close failed: " + e);
        }
      }
    }
  }
}
