package clientperrequest;

import com.google.common.base.Suppliers;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What remembers the client is itself forgotten after the request, or was never told of it. */
@RestController
class BadMemoizedForOneRun {
  private final Optional<MongoClient> configured = Optional.empty();

  @GetMapping("/memoized")
  long memoized() {
    com.google.common.base.Supplier<MongoClient> client =
        Suppliers.memoize(() -> MongoClients.create("mongodb://localhost:27017")); // expect: ClientPerRequest, ClientNotClosed
    long orders = client.get().getDatabase("shop").getCollection("orders").countDocuments();
    return orders + client.get().getDatabase("shop").getCollection("stock").countDocuments();
  }

  @GetMapping("/optional")
  long optional() {
    MongoClient client = configured.orElseGet(() -> MongoClients.create("mongodb://localhost:27017")); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
