package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same shape with a client that the container injects: the helper only looks a collection up. */
@RestController
class GoodHelperWithInjectedClient {
  private final MongoClient client;

  GoodHelperWithInjectedClient(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/orders")
  List<Document> orders() {
    return collection().find().into(new ArrayList<>());
  }

  private MongoCollection<Document> collection() {
    return client.getDatabase("shop").getCollection("orders");
  }
}
