package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guard in an Optional chain: the supplier assigns the field, and runs only when it was null. */
@RestController
class GoodGuardWithOrElseGet {
  private MongoClient client;

  @GetMapping("/count")
  long count() {
    return client().getDatabase("shop").getCollection("orders").countDocuments();
  }

  private synchronized MongoClient client() {
    return Optional.ofNullable(client).orElseGet(() -> client = MongoClients.create("mongodb://localhost:27017"));
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
