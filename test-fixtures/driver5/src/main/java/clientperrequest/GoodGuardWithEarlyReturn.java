package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Objects;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guard the other way round: leave when a client is there. */
@RestController
class GoodGuardWithEarlyReturn {
  private MongoClient client;

  @GetMapping("/ping")
  Document ping() {
    return client().getDatabase("admin").runCommand(new Document("ping", 1));
  }

  private synchronized MongoClient client() {
    if (Objects.nonNull(client)) {
      return client;
    }
    client = MongoClients.create("mongodb://localhost:27017");
    return client;
  }

  @PreDestroy
  void shutdown() {
    if (Objects.nonNull(client)) {
      client.close();
    }
  }
}
