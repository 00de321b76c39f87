package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guard as an expression; the assignment inside keeps the client. */
@RestController
class GoodGuardInTernary {
  private MongoClient client;

  @GetMapping("/ping")
  synchronized Document ping() {
    MongoClient c = client != null ? client : (client = MongoClients.create("mongodb://localhost:27017"));
    return c.getDatabase("admin").runCommand(new Document("ping", 1));
  }

  @PreDestroy
  void shutdown() {
    if (client != null) {
      client.close();
    }
  }
}
