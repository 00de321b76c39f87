package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The supplier runs only while the field is null, and what it makes is kept there. */
@RestController
class GoodGuardWithRequireNonNullElseGet {
  private MongoClient client;

  @GetMapping("/count")
  synchronized long count() {
    return Objects.requireNonNullElseGet(client, () -> client = MongoClients.create("mongodb://localhost:27017"))
        .getDatabase("shop")
        .getCollection("orders")
        .countDocuments();
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
