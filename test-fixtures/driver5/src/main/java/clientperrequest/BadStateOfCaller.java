package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the test compares is what the caller gave: users that take turns open a client each time. */
@RestController
class BadStateOfCaller {
  private String last = "";
  private int served;
  private MongoClient client;

  @GetMapping("/{user}/count")
  synchronized long count(@PathVariable String user) {
    if (!user.equals(last)) {
      close();
      client = MongoClients.create("mongodb://localhost:27017/?appName=" + user); // expect: ClientPerRequest
      last = user;
    }
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @GetMapping("/served")
  synchronized long served() {
    if (served >= 0) {
      try (MongoClient own = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        served = served + 1;
        return own.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
    return served;
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
