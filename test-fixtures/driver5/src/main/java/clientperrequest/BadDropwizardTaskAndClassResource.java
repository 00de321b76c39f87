package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.setup.Environment;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** An admin task runs when called; a resource that is registered by class is made per request. */
class BadDropwizardTaskAndClassResource extends io.dropwizard.core.Application<io.dropwizard.core.Configuration> {
  @Override
  public void run(io.dropwizard.core.Configuration configuration, Environment environment) {
    environment.admin().addTask(new Reindex());
    environment.jersey().register(Orders.class);
  }

  static class Reindex extends io.dropwizard.servlets.tasks.Task {
    Reindex() {
      super("reindex");
    }

    @Override
    public void execute(Map<String, List<String>> parameters, PrintWriter output) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        output.println(client.getDatabase("shop").getCollection("orders").createIndex(new Document("date", 1)));
      }
    }
  }

  @Path("/orders")
  public static class Orders {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed

    @GET
    public long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
