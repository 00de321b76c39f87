package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The same with the close in finally, behind a check for null. */
class GoodClosedInFinally {
  long countOrders(String uri) {
    MongoClient client = null;
    try {
      client = MongoClients.create(uri);
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      if (client != null) {
        client.close();
      }
    }
  }
}
