package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handler does not name MongoClient at all; the helper that it calls makes one on every call. */
@RestController
class BadThroughHelper {
  @GetMapping("/orders")
  List<Document> orders() {
    return collection().find().into(new ArrayList<>()); // expect: ClientPerRequest "collection()"
  }

  private MongoCollection<Document> collection() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    return client.getDatabase("shop").getCollection("orders");
  }
}
