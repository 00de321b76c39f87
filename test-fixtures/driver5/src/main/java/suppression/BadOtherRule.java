package suppression;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The finding is of another rule than the one that is silenced. */
class BadOtherRule {
  @SuppressWarnings("resource")
  long count(String uri) {
    // expect@+1: Suppression
    // mongolint:ignore CursorNotClosed - the client is needed for long
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
