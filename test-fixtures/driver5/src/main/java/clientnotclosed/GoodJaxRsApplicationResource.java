package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource class that is a singleton has one client, closed before the container drops it. */
@Path("/health")
@Singleton
public class GoodJaxRsApplicationResource {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @GET
  public String health() {
    return client.getClusterDescription().getType().name();
  }

  @PreDestroy
  void shutDown() {
    client.close();
  }
}
