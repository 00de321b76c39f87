package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each call closes the client and empties the field again, so the guard never holds. */
@RestController
class BadGuardReset {
  private MongoClient client;

  @GetMapping("/count")
  synchronized long count() {
    try {
      return client().getDatabase("shop").getCollection("orders").countDocuments(); // expect: ClientPerRequest
    } finally {
      client.close();
      client = null;
    }
  }

  private MongoClient client() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client;
  }
}
