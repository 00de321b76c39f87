package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The opening sits behind a pattern match. */
@RestController
class BadInstanceofPattern {
  @PostMapping("/import")
  void imports(@RequestBody Object body) {
    if (body instanceof Map<?, ?> map && !map.isEmpty()) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("shop").getCollection("imports").insertOne(new Document("keys", map.size()));
      }
    }
  }
}
