package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CompletableFuture;

/** A future that main starts is as frequent as main. */
class GoodFutureInMain {
  public static void main(String[] args) {
    long n = CompletableFuture.supplyAsync(() -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }).join();
    System.out.println(n);
  }
}
