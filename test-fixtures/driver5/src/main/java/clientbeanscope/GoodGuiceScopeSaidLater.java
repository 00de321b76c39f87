package clientbeanscope;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.binder.ScopedBindingBuilder;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The binding is kept in a variable before its scope is said. */
class GoodGuiceScopeSaidLater {
  static class Orders implements Provider<MongoClient> {
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
      ScopedBindingBuilder binding = bind(MongoClient.class).toProvider(Orders.class);
      binding.in(Singleton.class);
    }
  }
}
