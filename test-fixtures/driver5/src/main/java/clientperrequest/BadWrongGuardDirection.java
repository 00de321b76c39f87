package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The test is turned round: it opens a new client when there is one already. */
@RestController
class BadWrongGuardDirection {
  private MongoClient client;

  @GetMapping("/count")
  synchronized long count() {
    if (client != null) {
      client.close();
    }
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
    }
  }
}
