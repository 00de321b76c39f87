package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The flag is right, its use is not: the borrowed client is closed, the own one stays. */
class BadFlagTurnedRound {
  long count(MongoClient given) {
    boolean own = given == null;
    MongoClient client = own ? MongoClients.create("mongodb://localhost:27017") : given; // expect: ClientNotClosed
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      if (!own) {
        client.close();
      }
    }
  }
}
