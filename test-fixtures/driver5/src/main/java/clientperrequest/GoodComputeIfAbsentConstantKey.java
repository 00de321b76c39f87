package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A map as the guard: the key is a constant, so there is one client at most. */
@RestController
class GoodComputeIfAbsentConstantKey {
  private final Map<String, MongoClient> clients = new ConcurrentHashMap<>();

  @GetMapping("/ping")
  Document ping() {
    MongoClient client = clients.computeIfAbsent("main", k -> MongoClients.create("mongodb://localhost:27017"));
    return client.getDatabase("admin").runCommand(new Document("ping", 1));
  }

  @PreDestroy
  void shutdown() {
    for (MongoClient client : clients.values()) {
      client.close();
    }
  }
}
