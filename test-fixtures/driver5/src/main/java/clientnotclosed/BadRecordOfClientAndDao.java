package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The record that has the client twice closes it not at all. */
@Service
class BadRecordOfClientAndDao {
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
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
      return new Context(client, new Orders(client));
    }

    @Override
    public void close() {
      client.getDatabase("shop").getName();
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
