package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Service;

/** A static closer in a utility class: the project makes the client through it and never calls close(). */
final class BadStaticCloseNobodyCalls {
  private static MongoClient client;

  private BadStaticCloseNobodyCalls() {}

  static synchronized MongoDatabase database(String name) {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    }
    return client.getDatabase(name);
  }

  static synchronized void close() {
    client.close();
    client = null;
  }

  @Service
  static class Orders {
    long count() {
      return database("shop").getCollection("orders").countDocuments();
    }
  }
}
