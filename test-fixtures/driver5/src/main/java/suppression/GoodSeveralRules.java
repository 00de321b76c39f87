package suppression;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One comment for two rules, separated by a comma. */
@RestController
class GoodSeveralRules {
  @GetMapping("/count")
  long count() {
    // mongolint:ignore ClientPerRequest, ClientNotClosed - a demonstration of both
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
