package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Quarkus makes its REST resources once, so the field is opened once; the shutdown event closes it. */
@Path("/orders")
public class GoodQuarkusResourceField {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @GET
  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  void onStop(@Observes ShutdownEvent event) {
    client.close();
  }
}
