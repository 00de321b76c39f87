package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handler hands a lambda to a project method, which opens a client around it. */
@RestController
class BadCallbackHandedToProject {
  @GetMapping("/orders/count")
  long count() {
    return withShop(shop -> shop.getCollection("orders").countDocuments()); // expect: ClientPerRequest "opened and closed per request"
  }

  static <T> T withShop(Function<MongoDatabase, T> work) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return work.apply(client.getDatabase("shop"));
    }
  }
}
