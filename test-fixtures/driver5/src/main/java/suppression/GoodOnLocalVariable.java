package suppression;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The annotation on a local variable, and on a parameterised method of a nested class. */
class GoodOnLocalVariable {
  static class Probe<T> {
    long count(T uri) {
      @SuppressWarnings("mongolint:ClientNotClosed")
      MongoClient client = MongoClients.create(uri.toString());
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
