package clientperrequest;

import com.mongodb.MongoClientURI;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import org.bson.Document;

/** The javax generation: a resource with a per-request field, and a sub-resource locator. */
@Path("/orders")
public class BadJaxRsJavax {
  private final com.mongodb.MongoClient mongo = new com.mongodb.MongoClient(new MongoClientURI("mongodb://localhost:27017")); // expect: ClientPerRequest, ClientNotClosed

  @GET
  @Produces("text/plain")
  public long count() {
    return mongo.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @Path("/{id}/lines")
  public OrderLines lines(@PathParam("id") String id) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return new OrderLines(client.getDatabase("shop").getCollection("lines"), id);
  }

  public static class OrderLines {
    private final MongoCollection<Document> lines;
    private final String id;

    OrderLines(MongoCollection<Document> lines, String id) {
      this.lines = lines;
      this.id = id;
    }

    @GET
    public long size() {
      return lines.countDocuments(Filters.eq("order", id));
    }
  }
}
