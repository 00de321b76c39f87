package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.bson.Document;

/** The base class keeps a client; its subclass in the handler passes on the one that was injected. */
@Path("/orders")
public class GoodSuperConstructorWithClient {
  @Inject MongoClient client;

  @GET
  public long count() {
    return new OrderRepository(client).count();
  }

  abstract static class Repository {
    private final MongoCollection<Document> collection;

    Repository(MongoClient client, String name) {
      collection = client.getDatabase("shop").getCollection(name);
    }

    long count() {
      return collection.countDocuments();
    }
  }

  static class OrderRepository extends Repository {
    OrderRepository(MongoClient client) {
      super(client, "orders");
    }
  }
}
