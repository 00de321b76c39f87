package clientnotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The catch returns, and the close behind the try is passed by. */
class BadCatchSwallowsBeforeClose {
  long count(String uri) {
    long n;
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    try {
      n = client.getDatabase("shop").getCollection("orders").countDocuments();
    } catch (MongoException e) {
      return -1;
    }
    client.close();
    return n;
  }
}
