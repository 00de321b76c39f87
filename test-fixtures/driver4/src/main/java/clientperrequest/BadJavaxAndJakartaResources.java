package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Two generations of JAX-RS in one module: both make the resource per request. */
@javax.ws.rs.Path("/old")
public class BadJavaxAndJakartaResources {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed

  @javax.ws.rs.GET
  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @jakarta.ws.rs.Path("/new")
  public static class Newer {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed

    @jakarta.ws.rs.GET
    public long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
