package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The try-with-resources is right; the close() of the wrapper is empty. */
class BadResourceWithEmptyClose {
  static class Shop implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    long orders() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }

    @Override
    public void close() {}
  }

  long orders() {
    try (Shop shop = new Shop()) {
      return shop.orders();
    }
  }
}
