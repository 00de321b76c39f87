package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CompletableFuture;

/** Whoever gets the client from the future closes it. */
class GoodClosedInFuture {
  public static void main(String[] args) throws Exception {
    long orders =
        CompletableFuture.supplyAsync(() -> MongoClients.create("mongodb://localhost:27017"))
            .thenApply(
                client -> {
                  try (client) {
                    return client.getDatabase("shop").getCollection("orders").countDocuments();
                  }
                })
            .get();
    try (MongoClient client =
        CompletableFuture.supplyAsync(() -> MongoClients.create("mongodb://localhost:27017")).get()) {
      System.out.println(orders + client.getDatabase("shop").getCollection("stock").countDocuments());
    }
  }
}
