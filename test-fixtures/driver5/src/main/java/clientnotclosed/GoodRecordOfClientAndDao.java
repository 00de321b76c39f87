package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The client is in two components of one record, and closed through the first. */
@Service
class GoodRecordOfClientAndDao {
  private final Context context = Context.open();

  long count() {
    return context.orders().count();
  }

  @PreDestroy
  void shutdown() {
    context.close();
  }

  record Context(MongoClient client, Orders orders) implements AutoCloseable {
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
