package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The closing is a lambda that the finally runs. */
class GoodCloseInLambda {
  long count(String uri) {
    MongoClient client = MongoClients.create(uri);
    Runnable release = () -> client.close();
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      release.run();
    }
  }
}
