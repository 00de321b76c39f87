package clientperrequest;

import com.mongodb.client.MongoClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The handler submits a task that uses what the bean was given. */
@RestController
class GoodTaskUsesSharedClient {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final MongoClient client;

  GoodTaskUsesSharedClient(MongoClient client) {
    this.client = client;
  }

  @PostMapping("/visits")
  void visit(@RequestBody String page) {
    pool.submit(() -> client.getDatabase("ops").getCollection("visits").insertOne(new Document("page", page)));
  }
}
