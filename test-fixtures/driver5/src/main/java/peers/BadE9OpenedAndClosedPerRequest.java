package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nothing leaks here, and every call still pays for a pool, its threads and its handshakes. */
@RestController
class BadE9OpenedAndClosedPerRequest {
  @GetMapping("/health/db")
  String ping() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest "opened and closed per request"
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      return "up";
    }
  }
}
