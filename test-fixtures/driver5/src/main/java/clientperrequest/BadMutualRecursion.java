package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Two methods that call each other; the opening behind them is reached all the same. */
@RestController
class BadMutualRecursion {
  @GetMapping("/even/{n}")
  boolean isEven(@PathVariable int n) {
    return even(n); // expect: ClientPerRequest
  }

  private boolean even(int n) {
    return n == 0 ? log("even") : odd(n - 1);
  }

  private boolean odd(int n) {
    return n == 0 ? !log("odd") : even(n - 1);
  }

  private boolean log(String what) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("ops").getCollection(what).insertOne(new Document()).wasAcknowledged();
    }
  }
}
