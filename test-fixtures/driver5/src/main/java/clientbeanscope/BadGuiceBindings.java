package clientbeanscope;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A provider bound without a scope makes a client for each injection; an instance is closed by nobody. */
class BadGuiceBindings {
  static class Orders implements Provider<MongoClient> {
    @Override
    public MongoClient get() {
      return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope, ClientNotClosed
    }
  }

  static class OrdersModule extends AbstractModule {
    @Override
    protected void configure() {
      bind(MongoClient.class).toProvider(Orders.class);
    }
  }

  static class StockModule extends AbstractModule {
    @Override
    protected void configure() {
      bind(MongoClient.class).toInstance(MongoClients.create("mongodb://localhost:27017")); // expect: ClientNotClosed
    }
  }
}
