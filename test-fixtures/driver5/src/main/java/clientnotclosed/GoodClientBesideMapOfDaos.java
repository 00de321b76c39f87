package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The map has objects that use the client, which the field beside it owns. */
@Service
class GoodClientBesideMapOfDaos {
  private final MongoClient client;
  private final Map<String, Orders> orders = new HashMap<>();

  GoodClientBesideMapOfDaos() {
    client = MongoClients.create("mongodb://localhost:27017");
    orders.put("shop", new Orders(client, "shop"));
    orders.put("archive", new Orders(client, "archive"));
  }

  long count(String database) {
    return orders.get(database).count();
  }

  @PreDestroy
  void shutdown() {
    client.close();
  }

  static class Orders {
    private final MongoClient client;
    private final String database;

    Orders(MongoClient client, String database) {
      this.client = client;
      this.database = database;
    }

    long count() {
      return client.getDatabase(database).getCollection("orders").countDocuments();
    }
  }
}
