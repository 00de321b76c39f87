package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each thread keeps for itself is a database of the one client. */
@RestController
class GoodThreadLocalInHandler {
  private final ThreadLocal<MongoDatabase> database = new ThreadLocal<>();
  private final MongoClient client;

  GoodThreadLocalInHandler(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/count")
  long count() {
    if (database.get() == null) {
      database.set(client.getDatabase("shop"));
    }
    return database.get().getCollection("orders").countDocuments();
  }
}
