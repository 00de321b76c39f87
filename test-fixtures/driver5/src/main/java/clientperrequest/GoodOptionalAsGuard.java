package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An Optional field in the place of null: opened when empty, and kept. */
@RestController
class GoodOptionalAsGuard {
  private Optional<MongoClient> client = Optional.empty();

  @GetMapping("/ping")
  Document ping() {
    return client().getDatabase("admin").runCommand(new Document("ping", 1));
  }

  private synchronized MongoClient client() {
    if (client.isEmpty()) {
      client = Optional.of(MongoClients.create("mongodb://localhost:27017"));
    }
    return client.get();
  }

  @PreDestroy
  void shutdown() {
    client.ifPresent(MongoClient::close);
  }
}
