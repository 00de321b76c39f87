package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** A local client of an ordinary method: not closed, not returned, not kept. */
class BadLocalNeverClosed {
  long countOrders(String uri) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    MongoDatabase shop = client.getDatabase("shop");
    return shop.getCollection("orders").countDocuments();
  }
}
