package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** AtomicReference as the guard: the loser of the race closes its own client again. */
@RestController
class GoodAtomicReference {
  private final AtomicReference<MongoClient> ref = new AtomicReference<>();

  @GetMapping("/ping")
  Document ping() {
    return client().getDatabase("admin").runCommand(new Document("ping", 1));
  }

  private MongoClient client() {
    MongoClient known = ref.get();
    if (known != null) {
      return known;
    }
    MongoClient mine = MongoClients.create("mongodb://localhost:27017");
    if (ref.compareAndSet(null, mine)) {
      return mine;
    }
    mine.close();
    return ref.get();
  }

  @PreDestroy
  void shutdown() {
    MongoClient known = ref.getAndSet(null);
    if (known != null) {
      known.close();
    }
  }
}
