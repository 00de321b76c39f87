package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import org.springframework.stereotype.Component;

/** The initialisers open, and the constructors behind them can fail: here and in the subclass. */
class BadConstructorFailsBehindInitialiser {
  @Component
  static class Orders implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "constructor fails"

    Orders() {
      client.getDatabase("shop").getCollection("orders").createIndex(Indexes.ascending("day"));
    }

    @Override
    public void close() {
      client.close();
    }
  }

  abstract static class Store implements AutoCloseable {
    protected final MongoClient client;

    Store(String uri) {
      client = MongoClients.create(uri); // expect: ClientNotClosed "constructor fails"
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
      users = client.getDatabase("crm").getCollection("users").countDocuments();
    }
  }
}
