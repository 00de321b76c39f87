package clientperrequest;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withTransaction may run its body more than once, and the body uses the session's own client. */
@RestController
class GoodTransactionCallback {
  private final MongoClient client;

  GoodTransactionCallback(MongoClient client) {
    this.client = client;
  }

  @PostMapping("/orders")
  String order(String json) {
    try (ClientSession session = client.startSession()) {
      return session.withTransaction(
          () -> {
            MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
            orders.insertOne(session, Document.parse(json));
            return "stored";
          });
    }
  }
}
