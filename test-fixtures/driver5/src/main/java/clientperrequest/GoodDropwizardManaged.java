package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.AutoCloseableManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The application opens, manage() closes, and the resource is registered as an object. */
class GoodDropwizardManaged extends io.dropwizard.core.Application<io.dropwizard.core.Configuration> {
  @Override
  public void run(io.dropwizard.core.Configuration configuration, Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    environment.lifecycle().manage(new AutoCloseableManager(client));
    environment.jersey().register(new OrderCount(client));
  }

  @Path("/orders")
  public static class OrderCount {
    private final MongoClient client;

    OrderCount(MongoClient client) {
      this.client = client;
    }

    @GET
    public long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
