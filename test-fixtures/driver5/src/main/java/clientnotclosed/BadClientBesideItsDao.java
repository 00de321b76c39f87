package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Neither the one that opened the client closes it, nor the one that uses it. */
@Service
class BadClientBesideItsDao {
  private final MongoClient client;
  private final Orders orders;

  BadClientBesideItsDao() {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "BadClientBesideItsDao.client"
    orders = new Orders(client);
  }

  long count() {
    return orders.count();
  }

  @PreDestroy
  void shutdown() {
    client.getDatabase("shop").getName();
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
