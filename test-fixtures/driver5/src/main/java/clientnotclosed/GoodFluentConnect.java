package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The same API, disconnected in the finally. */
class GoodFluentConnect {
  static final class Wire {
    private MongoClient client;

    Wire connect(String uri) {
      client = MongoClients.create(uri);
      return this;
    }

    long count(String collection) {
      return client.getDatabase("shop").getCollection(collection).countDocuments();
    }

    void disconnect() {
      if (client != null) {
        client.close();
      }
    }
  }

  static long orders() {
    Wire wire = new Wire();
    try {
      return wire.connect("mongodb://localhost:27017").count("orders");
    } finally {
      wire.disconnect();
    }
  }
}
