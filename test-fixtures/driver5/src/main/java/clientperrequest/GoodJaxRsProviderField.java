package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.bson.Document;

/** A provider is made once for the application: its constructor is startup, its @PreDestroy shutdown. */
@Provider
public class GoodJaxRsProviderField implements ContainerRequestFilter {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @Override
  public void filter(ContainerRequestContext context) {
    client.getDatabase("ops").getCollection("requests").insertOne(new Document("path", context.getUriInfo().getPath()));
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
