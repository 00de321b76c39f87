package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import lombok.AllArgsConstructor;

/** The same class without the try. */
class BadLombokAllArgsDropped {
  @AllArgsConstructor
  static class Shelf implements AutoCloseable {
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
    Shelf shelf = new Shelf(MongoClients.create("mongodb://localhost:27017"), "shop"); // expect: ClientNotClosed
    return shelf.count("orders");
  }
}
