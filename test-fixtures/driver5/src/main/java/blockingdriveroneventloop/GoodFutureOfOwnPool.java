package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The future is made by a pool of the controller's own. */
@RestController
class GoodFutureOfOwnPool {
  private final ExecutorService queries = Executors.newFixedThreadPool(8);
  private final MongoCollection<Document> orders;

  GoodFutureOfOwnPool(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/count")
  CompletableFuture<Long> count() {
    return CompletableFuture.supplyAsync(() -> orders.countDocuments(), queries);
  }
}
