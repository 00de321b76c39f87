package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CompletableFuture;

/** The client is closed when the work that runs elsewhere is done, well or badly. */
class GoodCloseWhenFutureCompletes {
  CompletableFuture<Long> count(String uri) {
    MongoClient client = MongoClients.create(uri);
    return CompletableFuture.supplyAsync(() -> client.getDatabase("shop").getCollection("orders").countDocuments())
        .whenComplete((n, problem) -> client.close());
  }
}
