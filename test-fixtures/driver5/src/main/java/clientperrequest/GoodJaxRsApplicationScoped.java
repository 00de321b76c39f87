package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The same resource with a scope of its own is made once; the container calls its @PreDestroy. */
@Path("/orders")
@ApplicationScoped
public class GoodJaxRsApplicationScoped {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @GET
  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
