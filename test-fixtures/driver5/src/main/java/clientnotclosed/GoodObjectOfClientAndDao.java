package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The client is in two fields of one object, and closed through the second. */
@Service
class GoodObjectOfClientAndDao {
  private final Context context = Context.open();

  long count() {
    return context.orders().count();
  }

  @PreDestroy
  void shutdown() {
    context.close();
  }

  static class Context implements AutoCloseable {
    private final MongoClient client;
    private Orders orders;

    Context(MongoClient client, Orders orders) {
      this.orders = orders;
      this.client = client;
    }

    Orders orders() {
      return orders;
    }

    static Context open() {
      MongoClient client = MongoClients.create("mongodb://localhost:27017");
      return new Context(client, new Orders(client));
    }

    @Override
    public void close() {
      client.close();
    }
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
