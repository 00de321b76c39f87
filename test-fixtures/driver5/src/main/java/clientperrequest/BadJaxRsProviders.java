package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.bson.Document;

/** A provider exists once, but its filter and mapper methods run for each request. */
@Provider
public class BadJaxRsProviders implements ContainerRequestFilter, ExceptionMapper<IllegalStateException> {
  @Override
  public void filter(ContainerRequestContext context) {
    audit("request", context.getUriInfo().getPath()); // expect: ClientPerRequest
  }

  @Override
  public Response toResponse(IllegalStateException problem) {
    audit("problem", problem.getMessage()); // expect: ClientPerRequest
    return Response.serverError().build();
  }

  private static void audit(String kind, String text) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("ops").getCollection(kind).insertOne(new Document("text", text));
    }
  }
}
