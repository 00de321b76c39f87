package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same shape around a client that the project keeps. */
@RestController
class GoodCallbackAroundSharedClient {
  private final MongoClient client;

  GoodCallbackAroundSharedClient(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/orders/count")
  long count() {
    return withShop(shop -> shop.getCollection("orders").countDocuments());
  }

  private <T> T withShop(Function<MongoDatabase, T> work) {
    return work.apply(client.getDatabase("shop"));
  }
}
