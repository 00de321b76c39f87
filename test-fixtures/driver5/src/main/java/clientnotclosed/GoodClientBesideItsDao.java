package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The object that uses the client is kept beside it, and has no part in closing it. */
@Service
class GoodClientBesideItsDao {
  private final MongoClient client;
  private final Orders orders;

  GoodClientBesideItsDao() {
    client = MongoClients.create("mongodb://localhost:27017");
    orders = new Orders(client);
  }

  long count() {
    return orders.count();
  }

  @PreDestroy
  void shutdown() {
    client.close();
  }

  static class Orders {
    private final MongoClient client;

    Orders(MongoClient client) {
      this.client = client;
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
