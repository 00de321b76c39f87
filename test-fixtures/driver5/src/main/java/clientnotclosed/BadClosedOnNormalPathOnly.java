package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** close() is the last statement, so a failing count keeps the pool. */
class BadClosedOnNormalPathOnly {
  long countOrders(String uri) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    long n = client.getDatabase("shop").getCollection("orders").countDocuments();
    client.close();
    return n;
  }
}
