package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import lombok.AllArgsConstructor;

/** Lombok generates the constructor that takes the client over, and the try closes the object. */
class GoodLombokAllArgs {
  @AllArgsConstructor
  static class Store implements AutoCloseable {
    private final MongoClient client;
    private final String database;

    long count(String collection) {
      return client.getDatabase(database).getCollection(collection).countDocuments();
    }

    @Override
    public void close() {
      client.close();
    }
  }

  long orders() {
    try (Store store = new Store(MongoClients.create("mongodb://localhost:27017"), "shop")) {
      return store.count("orders");
    }
  }
}
