package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** The same object keeps the client as well and closes it; the caller closes the object. */
class GoodWrapperKeepsClient {
  static OwningUnit begin(String uri) {
    return new OwningUnit(MongoClients.create(uri));
  }

  static long orders(String uri) {
    try (OwningUnit unit = begin(uri)) {
      return unit.database.getCollection("orders").countDocuments();
    }
  }

  static final class OwningUnit implements AutoCloseable {
    private final MongoClient client;
    final MongoDatabase database;

    OwningUnit(MongoClient client) {
      this.client = client;
      this.database = client.getDatabase("shop");
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
