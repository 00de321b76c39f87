package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Mapping annotations on an HTTP interface describe calls that go out; the static method beside them is no handler. */
@org.springframework.web.service.annotation.HttpExchange("https://stock.example")
interface GoodOutgoingInterface {
  @org.springframework.web.service.annotation.GetExchange("/stock")
  String stock();

  static boolean cached() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection("stock").estimatedDocumentCount() > 0;
    }
  }
}
