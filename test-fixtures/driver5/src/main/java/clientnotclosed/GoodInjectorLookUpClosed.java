package clientnotclosed;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Guice closes nothing; the hook asks it for its client by the class, and closes that. */
class GoodInjectorLookUpClosed {
  static class Clients extends AbstractModule {
    @Provides
    @Singleton
    MongoClient client() {
      return MongoClients.create("mongodb://localhost:27017");
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Injector injector = Guice.createInjector(new Clients());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> injector.getInstance(MongoClient.class).close()));
    System.out.println(injector.getInstance(MongoClient.class).listDatabaseNames().first());
    Thread.currentThread().join();
  }
}
