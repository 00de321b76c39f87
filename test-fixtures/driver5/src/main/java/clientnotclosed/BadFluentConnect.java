package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A fluent API: connect() keeps the client and returns this; disconnect() is there and nobody calls it. */
class BadFluentConnect {
  static final class Link {
    private MongoClient client;

    Link connect(String uri) {
      client = MongoClients.create(uri); // expect: ClientNotClosed
      return this;
    }

    long count(String collection) {
      return client.getDatabase("shop").getCollection(collection).countDocuments();
    }

    void disconnect() {
      client.close();
    }
  }

  static long orders() {
    return new Link().connect("mongodb://localhost:27017").count("orders");
  }
}
