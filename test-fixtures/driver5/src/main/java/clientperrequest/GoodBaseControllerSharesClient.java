package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The base class of the controllers has one static client for all of its subclasses. */
abstract class GoodBaseControllerSharesClient {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close));
  }

  protected MongoCollection<Document> collection(String name) {
    return CLIENT.getDatabase("shop").getCollection(name);
  }

  @RestController
  static class Orders extends GoodBaseControllerSharesClient {
    @GetMapping("/orders/count")
    long count() {
      return collection("orders").countDocuments();
    }
  }

  @RestController
  static class Customers extends GoodBaseControllerSharesClient {
    @GetMapping("/customers/count")
    long count() {
      return collection("customers").countDocuments();
    }
  }
}
