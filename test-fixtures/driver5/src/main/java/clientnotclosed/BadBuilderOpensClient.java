package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The builder opens the client itself; what it builds could close it, and nobody asks it to. */
class BadBuilderOpensClient {
  static long orders(String uri) {
    return new Builder().uri(uri).build().client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  static final class Builder {
    private MongoClient client;

    Builder uri(String uri) {
      client = MongoClients.create(uri); // expect: ClientNotClosed
      return this;
    }

    Shop build() {
      return new Shop(this);
    }
  }

  static final class Shop implements AutoCloseable {
    final MongoClient client;

    private Shop(Builder builder) {
      client = builder.client;
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
