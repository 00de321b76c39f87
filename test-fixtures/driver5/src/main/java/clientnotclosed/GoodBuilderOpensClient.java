package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The builder opens the client itself; what it builds takes it over and is closed. */
class GoodBuilderOpensClient {
  static long orders(String uri) {
    try (Shop shop = new Builder().uri(uri).build()) {
      return shop.client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  static final class Builder {
    private MongoClient client;

    Builder uri(String uri) {
      client = MongoClients.create(uri);
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
