package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The client travels through a builder into the object that closes it. */
class GoodBuilderOwnsClient {
  static long orders(String uri) {
    try (Shop shop = new Builder().client(MongoClients.create(uri)).build()) {
      return shop.client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  static final class Builder {
    private MongoClient client;

    Builder client(MongoClient client) {
      this.client = client;
      return this;
    }

    Shop build() {
      return new Shop(client);
    }
  }

  static final class Shop implements AutoCloseable {
    final MongoClient client;

    Shop(MongoClient client) {
      this.client = client;
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
