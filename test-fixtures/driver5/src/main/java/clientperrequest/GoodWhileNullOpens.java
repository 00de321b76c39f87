package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A while in the place of an if: the loop's condition is the guard, and one turn makes it false. */
@RestController
class GoodWhileNullOpens {
  private MongoClient client;

  @GetMapping("/orders/count")
  synchronized long count() {
    while (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
    }
  }
}
