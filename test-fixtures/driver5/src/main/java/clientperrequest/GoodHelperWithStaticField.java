package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same shape with a static field that is assigned under a null check: one client for all calls. */
@RestController
class GoodHelperWithStaticField {
  private static MongoClient client;

  @GetMapping("/orders")
  List<Document> orders() {
    return collection().find().into(new ArrayList<>());
  }

  private static synchronized MongoCollection<Document> collection() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client.getDatabase("shop").getCollection("orders");
  }

  @PreDestroy
  void shutdown() {
    if (client != null) {
      client.close();
    }
  }
}
