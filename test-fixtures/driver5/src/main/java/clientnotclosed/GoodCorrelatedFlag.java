package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Opened only when not given, and closed on the same condition: a borrowed client stays open, an own one does not. */
class GoodCorrelatedFlag {
  long count(MongoClient given) {
    boolean own = given == null;
    MongoClient client = own ? MongoClients.create("mongodb://localhost:27017") : given;
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      if (own) {
        client.close();
      }
    }
  }
}
