package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The client is in the first future, and the answer is made of it: nobody has the client to close it. */
@RestController
class BadOpenedInFuture {
  @GetMapping("/count")
  CompletableFuture<Long> count() {
    return CompletableFuture.supplyAsync(() -> MongoClients.create("mongodb://localhost:27017")) // expect: ClientPerRequest, ClientNotClosed
        .thenApply(client -> client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  @GetMapping("/names")
  CompletableFuture<String> names() {
    CompletableFuture<MongoClient> opening = CompletableFuture.supplyAsync(MongoClients::create); // expect: ClientPerRequest, ClientNotClosed
    return opening.thenApply(client -> client.listDatabaseNames().first());
  }
}
