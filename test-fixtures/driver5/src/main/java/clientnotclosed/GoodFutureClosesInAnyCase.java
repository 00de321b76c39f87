package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CompletableFuture;

/** What is left open by the stage that closes on success, another one closes. */
class GoodFutureClosesInAnyCase {
  static CompletableFuture<Void> count(String address) {
    MongoClient client = MongoClients.create(address);
    return CompletableFuture.supplyAsync(
            () -> client.getDatabase("shop").getCollection("orders").countDocuments())
        .thenAccept(
            count -> {
              System.out.println(count);
              client.close();
            })
        .exceptionally(
            failure -> {
              client.close();
              return null;
            });
  }

  static CompletableFuture<Void> name(String address) {
    MongoClient client = MongoClients.create(address);
    return CompletableFuture.supplyAsync(
            () -> client.getDatabase("shop").getCollection("orders").countDocuments())
        .exceptionally(failure -> 0L)
        .thenRun(client::close);
  }

  public static void main(String[] args) {
    count("mongodb://localhost:27017").join();
    name("mongodb://localhost:27017").join();
  }
}
