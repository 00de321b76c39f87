package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The closing lambda is made and never run. */
class BadLambdaNeverRun {
  long count(String uri) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    Runnable release = () -> client.close();
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
