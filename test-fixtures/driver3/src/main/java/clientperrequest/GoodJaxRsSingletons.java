package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Collections;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Application;

/** getSingletons() hands the resource over as an object: its constructor ran once. */
public class GoodJaxRsSingletons extends Application {
  @Override
  public Set<Object> getSingletons() {
    return Collections.singleton(new Orders("mongodb://localhost:27017"));
  }

  @Path("/orders")
  public static class Orders {
    private final MongoClient client;

    Orders(String uri) {
      client = MongoClients.create(uri);
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    }

    @GET
    public long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
