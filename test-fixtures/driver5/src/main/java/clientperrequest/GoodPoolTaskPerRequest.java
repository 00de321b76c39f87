package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A task in a pool for each order, but all of them write through the one client. */
@RestController
class GoodPoolTaskPerRequest {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @PostMapping("/orders")
  void order(String json) {
    pool.execute(() -> save(json));
  }

  private void save(String json) {
    client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(json));
  }

  @PreDestroy
  void close() {
    pool.shutdown();
    client.close();
  }
}
