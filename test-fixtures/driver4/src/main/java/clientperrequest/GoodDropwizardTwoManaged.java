package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.Application;
import io.dropwizard.Configuration;
import io.dropwizard.lifecycle.Managed;
import io.dropwizard.setup.Environment;
import javax.ws.rs.GET;
import javax.ws.rs.Path;

/** run() of a Dropwizard application is its start; the managed object stops the client with the server. */
public class GoodDropwizardTwoManaged extends Application<Configuration> {
  @Override
  public void run(Configuration configuration, Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    environment
        .lifecycle()
        .manage(
            new Managed() {
              @Override
              public void start() {}

              @Override
              public void stop() {
                client.close();
              }
            });
    environment.jersey().register(new Orders(client));
  }

  @Path("/orders")
  public static class Orders {
    private final MongoClient client;

    Orders(MongoClient client) {
      this.client = client;
    }

    @GET
    public long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
