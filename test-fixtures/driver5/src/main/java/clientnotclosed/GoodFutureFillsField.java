package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

/** What waits for the client puts it into the field, which is closed at the end. */
@Service
class GoodFutureFillsField {
  private volatile MongoClient client;

  @PostConstruct
  void connect() {
    CompletableFuture.supplyAsync(() -> MongoClients.create("mongodb://localhost:27017"))
        .thenAccept(opened -> client = opened)
        .join();
  }

  long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
