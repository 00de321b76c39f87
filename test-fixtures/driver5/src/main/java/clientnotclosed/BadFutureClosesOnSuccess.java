package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CompletableFuture;

/** The stage that closes is passed over when the one before it fails. */
class BadFutureClosesOnSuccess {
  static CompletableFuture<Void> count(String address) {
    MongoClient client = MongoClients.create(address); // expect: ClientNotClosed
    return CompletableFuture.supplyAsync(
            () -> client.getDatabase("shop").getCollection("orders").countDocuments())
        .thenAccept(
            count -> {
              System.out.println(count);
              client.close();
            });
  }

  public static void main(String[] args) {
    count("mongodb://localhost:27017").join();
  }
}
