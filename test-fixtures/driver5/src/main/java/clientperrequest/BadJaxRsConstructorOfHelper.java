package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.bson.Document;

/** The constructor of the per-request resource builds a helper, whose field opens the client. */
@Path("/prices")
public class BadJaxRsConstructorOfHelper {
  private final PriceBook book;

  public BadJaxRsConstructorOfHelper() {
    book = new PriceBook(); // expect: ClientPerRequest
  }

  @GET
  @Path("/{sku}")
  public String price(@PathParam("sku") String sku) {
    return book.prices.find(Filters.eq("sku", sku)).first().toJson();
  }

  static class PriceBook {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    final MongoCollection<Document> prices = client.getDatabase("shop").getCollection("prices");
  }
}
