package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;

/** A resource that the application hands over as an object exists once. */
@Path("/orders")
public class GoodJaxRsRegisteredInstance {
  private final MongoClient client;

  GoodJaxRsRegisteredInstance(MongoClient client) {
    this.client = client;
  }

  @GET
  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  static class App extends jakarta.ws.rs.core.Application {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    @Override
    public Set<Object> getSingletons() {
      return Set.of(new GoodJaxRsRegisteredInstance(client));
    }

    @PreDestroy
    void close() {
      client.close();
    }
  }
}
