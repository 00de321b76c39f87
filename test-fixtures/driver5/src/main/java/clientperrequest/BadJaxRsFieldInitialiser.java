package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A JAX-RS resource class is made anew for each request, and its fields with it. */
@Path("/orders")
public class BadJaxRsFieldInitialiser {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed

  @GET
  @Produces("text/plain")
  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
