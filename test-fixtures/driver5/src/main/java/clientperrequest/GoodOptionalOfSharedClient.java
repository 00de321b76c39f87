package clientperrequest;

import com.mongodb.client.MongoClient;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** orElseThrow() in the handler: a client is there or the request fails, but none is made for it. */
@RestController
class GoodOptionalOfSharedClient {
  private final Optional<MongoClient> client;

  GoodOptionalOfSharedClient(Optional<MongoClient> client) {
    this.client = client;
  }

  @GetMapping("/orders/count")
  long count() {
    return client.orElseThrow(() -> new IllegalStateException("no MongoDB configured"))
        .getDatabase("shop")
        .getCollection("orders")
        .countDocuments();
  }
}
