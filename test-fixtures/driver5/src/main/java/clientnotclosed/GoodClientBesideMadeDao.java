package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** A factory makes the object that uses the client, which stays with the one that opened it. */
@Service
class GoodClientBesideMadeDao {
  private final Orders orders;
  private final MongoClient client;

  GoodClientBesideMadeDao() {
    MongoClient opened = MongoClients.create("mongodb://localhost:27017");
    orders = Orders.of(opened);
    client = opened;
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

    private Orders(MongoClient client) {
      this.client = client;
    }

    static Orders of(MongoClient client) {
      return new Orders(client);
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
