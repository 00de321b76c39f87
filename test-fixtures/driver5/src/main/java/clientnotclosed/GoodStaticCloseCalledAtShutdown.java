package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The same utility class, whose close() a bean calls in its @PreDestroy. */
final class GoodStaticCloseCalledAtShutdown {
  private static MongoClient client;

  private GoodStaticCloseCalledAtShutdown() {}

  static synchronized MongoDatabase database(String name) {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client.getDatabase(name);
  }

  static synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }

  @Service
  static class OrdersClosing {
    long count() {
      return database("shop").getCollection("orders").countDocuments();
    }

    @PreDestroy
    void shutdown() {
      close();
    }
  }
}
