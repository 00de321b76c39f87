package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What comes behind the opening cannot fail, closes when it does, or is no construction. */
class GoodConstructorBehindInitialiser {
  @Component
  static class Orders implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");
    private final MongoCollection<Document> orders;
    private final List<String> days = new ArrayList<>();

    Orders() {
      orders = client.getDatabase("shop").getCollection("orders");
      days.add("monday");
    }

    @Override
    public void close() {
      client.close();
    }
  }

  abstract static class Store implements AutoCloseable {
    protected final MongoClient client;

    Store(String uri) {
      client = MongoClients.create(uri);
    }

    @Override
    public void close() {
      client.close();
    }
  }

  @Component
  static class Users extends Store {
    private final long users;

    Users() {
      super("mongodb://localhost:27017");
      try {
        users = client.getDatabase("crm").getCollection("users").countDocuments();
      } catch (RuntimeException e) {
        close();
        throw e;
      }
    }
  }

  @Component
  static class Bills {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    @PostConstruct
    void check() {
      client.getDatabase("shop").runCommand(new Document("ping", 1));
    }

    @PreDestroy
    void shutdown() {
      client.close();
    }
  }
}
