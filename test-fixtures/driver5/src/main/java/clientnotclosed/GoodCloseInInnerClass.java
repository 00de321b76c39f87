package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** The inner class, handed to the caller, closes the field of its outer object. */
class GoodCloseInInnerClass {
  private final MongoClient client;

  private GoodCloseInInnerClass(String uri) {
    client = MongoClients.create(uri);
  }

  final class Lease implements AutoCloseable {
    MongoDatabase database() {
      return client.getDatabase("shop");
    }

    @Override
    public void close() {
      client.close();
    }
  }

  static long orders(String uri) {
    try (Lease lease = new GoodCloseInInnerClass(uri).new Lease()) {
      return lease.database().getCollection("orders").countDocuments();
    }
  }
}
