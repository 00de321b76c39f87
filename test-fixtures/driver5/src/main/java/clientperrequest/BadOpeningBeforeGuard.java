package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The client is opened first, and only then is it asked whether one was needed. */
@RestController
class BadOpeningBeforeGuard {
  private MongoClient client;

  @GetMapping("/count")
  synchronized long count() {
    MongoClient fresh = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    if (client == null) {
      client = fresh;
    }
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
