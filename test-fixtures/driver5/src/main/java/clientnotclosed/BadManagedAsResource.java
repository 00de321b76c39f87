package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.setup.Environment;

/** A Managed that is registered as a resource is never stopped: Jersey knows no such life cycle. */
class BadManagedAsResource
    extends io.dropwizard.core.Application<io.dropwizard.core.Configuration> {
  @Override
  public void run(io.dropwizard.core.Configuration configuration, Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    environment.jersey().register(new ManagedClient(client));
    environment.lifecycle().manage(new Announcement());
  }

  static class Announcement implements io.dropwizard.lifecycle.Managed {
    @Override
    public void stop() {
      System.out.println("stopping");
    }
  }

  static class ManagedClient implements io.dropwizard.lifecycle.Managed {
    private final MongoClient client;

    ManagedClient(MongoClient client) {
      this.client = client;
    }

    @Override
    public void stop() {
      client.close();
    }
  }
}
