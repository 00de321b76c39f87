package clientbeanscope;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The bindings say that there is one, and a hook closes it. */
class GoodGuiceProviderInScope {
  static class Orders implements Provider<MongoClient> {
    @Override
    public MongoClient get() {
      MongoClient client = MongoClients.create("mongodb://localhost:27017");
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
      return client;
    }
  }

  static class Stock implements Provider<MongoClient> {
    @Override
    public MongoClient get() {
      MongoClient client = MongoClients.create("mongodb://localhost:27017");
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
      return client;
    }
  }

  static class OrdersModule extends AbstractModule {
    @Override
    protected void configure() {
      bind(MongoClient.class).toProvider(Orders.class).in(Singleton.class);
    }
  }

  static class StockModule extends AbstractModule {
    @Override
    protected void configure() {
      bind(MongoClient.class).toProvider(new Stock()).asEagerSingleton();
    }
  }
}
