package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

/** Opened beside the start of the application; at its end the field leads to the client, which is closed. */
@Service
class GoodFutureInField {
  private final CompletableFuture<MongoClient> opening =
      CompletableFuture.supplyAsync(() -> MongoClients.create("mongodb://localhost:27017"));

  long orders() {
    return opening.join().getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    opening.join().close();
  }
}
