package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Double-checked locking on a volatile field. */
@RestController
class GoodDoubleCheckedLocking {
  private volatile MongoClient client;

  @GetMapping("/ping")
  Document ping() {
    return client().getDatabase("admin").runCommand(new Document("ping", 1));
  }

  private MongoClient client() {
    MongoClient c = client;
    if (c == null) {
      synchronized (this) {
        c = client;
        if (c == null) {
          client = c = MongoClients.create("mongodb://localhost:27017");
        }
      }
    }
    return c;
  }

  @PreDestroy
  void shutdown() {
    MongoClient c = client;
    if (c != null) {
      c.close();
    }
  }
}
