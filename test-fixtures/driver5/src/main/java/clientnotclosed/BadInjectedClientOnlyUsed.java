package clientnotclosed;

import com.google.inject.AbstractModule;
import com.google.inject.Inject;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A class that could close what is injected into it, if only somebody called it. */
class BadInjectedClientOnlyUsed {
  static class Clients extends AbstractModule {
    @Provides
    @Singleton
    MongoClient client() {
      return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    }
  }

  static class Orders {
    private final MongoClient client;

    @Inject
    Orders(MongoClient client) {
      this.client = client;
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
