package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.setup.Environment;
import java.util.ArrayList;
import java.util.List;

/** A Managed that is only put into a list is never stopped: nothing there knows a life cycle. */
class BadCloserWithoutLifecycle extends io.dropwizard.core.Application<io.dropwizard.core.Configuration> {
  private final List<Object> parts = new ArrayList<>();

  @Override
  public void run(io.dropwizard.core.Configuration configuration, Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    parts.add(new ManagedClient(client));
    environment.jersey().register(new Object());
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
