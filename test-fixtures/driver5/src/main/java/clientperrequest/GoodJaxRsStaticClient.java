package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The resource object lives for one request; its static client lives on, and the hook closes it. */
@Path("/orders")
public class GoodJaxRsStaticClient {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> CLIENT.close()));
  }

  @GET
  public long count() {
    return CLIENT.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
