package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The check is a method of its own; who asks isOpen() first opens only when it says no. */
@Path("/orders")
@ApplicationScoped
public class GoodGuardInTwoSteps {
  private MongoClient client;

  @GET
  public synchronized long count() {
    if (!isOpen()) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  private boolean isOpen() {
    return client != null;
  }

  @PreDestroy
  synchronized void close() {
    if (isOpen()) {
      client.close();
    }
  }
}
