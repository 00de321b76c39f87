package clientnotclosed;

import com.google.inject.AbstractModule;
import com.google.inject.Inject;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.Managed;

/** Guice closes nothing, but the life-cycle object that the client is injected into does. */
class GoodInjectedClientClosed {
  static class Clients extends AbstractModule {
    @Provides
    @Singleton
    MongoClient client() {
      return MongoClients.create("mongodb://localhost:27017");
    }
  }

  static class Shutdown implements Managed {
    private final MongoClient client;

    @Inject
    Shutdown(MongoClient client) {
      this.client = client;
    }

    @Override
    public void start() {}

    @Override
    public void stop() {
      client.close();
    }
  }

  static class Shop extends Application<Configuration> {
    @Override
    public void run(Configuration configuration, Environment environment) {
      environment.lifecycle().manage(com.google.inject.Guice.createInjector(new Clients()).getInstance(Shutdown.class));
    }
  }
}
