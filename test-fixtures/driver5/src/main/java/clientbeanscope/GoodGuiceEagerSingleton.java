package clientbeanscope;

import com.google.inject.AbstractModule;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The class carries no scope; its binding says that there is one, made when the injector is. */
class GoodGuiceEagerSingleton extends AbstractModule {
  @Override
  protected void configure() {
    bind(OrderStore.class).asEagerSingleton();
  }

  static class OrderStore {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    OrderStore() {
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
