package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The catch gives a default and goes on to the close. */
class GoodCatchFallsThroughToClose {
  long count(String uri) {
    long n;
    MongoClient client = MongoClients.create(uri);
    try {
      n = client.getDatabase("shop").getCollection("orders").countDocuments();
    } catch (RuntimeException e) {
      n = -1;
    }
    client.close();
    return n;
  }
}
