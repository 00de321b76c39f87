package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A boolean that is set together with the client does the work of the null check. */
@RestController
class GoodGuardByFlag {
  private boolean connected;
  private MongoClient client;

  @GetMapping("/count")
  synchronized long count() {
    if (!connected) {
      client = MongoClients.create("mongodb://localhost:27017");
      connected = true;
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
