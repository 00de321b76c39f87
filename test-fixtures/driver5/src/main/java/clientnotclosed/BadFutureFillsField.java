package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

/** What waits for the client puts it into a field that nobody closes. */
@Service
class BadFutureFillsField {
  private volatile MongoClient client;

  @PostConstruct
  void connect() {
    CompletableFuture.supplyAsync(() -> MongoClients.create("mongodb://localhost:27017")) // expect: ClientNotClosed
        .thenAccept(opened -> client = opened)
        .join();
  }

  long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
