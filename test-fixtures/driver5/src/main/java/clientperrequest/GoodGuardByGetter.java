package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The check reads the field by a getter. */
@Path("/orders")
@ApplicationScoped
public class GoodGuardByGetter {
  private MongoClient client;

  @GET
  public synchronized long count() {
    if (!isOpen()) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return getClient().getDatabase("shop").getCollection("orders").countDocuments();
  }

  private boolean isOpen() {
    return getClient() != null;
  }

  private MongoClient getClient() {
    return client;
  }

  @PreDestroy
  synchronized void close() {
    if (isOpen()) {
      getClient().close();
    }
  }
}
