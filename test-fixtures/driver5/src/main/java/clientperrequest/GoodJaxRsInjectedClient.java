package clientperrequest;

import com.mongodb.client.MongoClient;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A per-request resource that is given the client of the application. */
@Path("/orders")
public class GoodJaxRsInjectedClient {
  @Inject MongoClient client;

  @GET
  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
