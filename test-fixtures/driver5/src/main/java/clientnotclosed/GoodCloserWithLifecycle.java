package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.setup.Environment;

/** The same Managed, handed to lifecycle().manage(..), is stopped with the server. */
class GoodCloserWithLifecycle extends io.dropwizard.core.Application<io.dropwizard.core.Configuration> {
  @Override
  public void run(io.dropwizard.core.Configuration configuration, Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    environment.lifecycle().manage(new MongoManaged(client));
  }

  static class MongoManaged implements io.dropwizard.lifecycle.Managed {
    private final MongoClient client;

    MongoManaged(MongoClient client) {
      this.client = client;
    }

    @Override
    public void stop() {
      client.close();
    }
  }
}
