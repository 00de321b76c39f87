package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The future is started with the bean and completes once; requests wait for it with join(). */
@RestController
class GoodFutureInField {
  private final CompletableFuture<MongoClient> client =
      CompletableFuture.supplyAsync(() -> MongoClients.create("mongodb://localhost:27017"));

  @GetMapping("/orders/count")
  long count() {
    return client.join().getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.join().close();
  }
}
