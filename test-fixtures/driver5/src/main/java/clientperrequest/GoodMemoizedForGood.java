package clientperrequest;

import com.google.common.base.Suppliers;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Three that remember: a supplier in a field, an optional that is written back, a reference that is updated. */
@RestController
class GoodMemoizedForGood {
  private final com.google.common.base.Supplier<MongoClient> memoized = supplier();
  private final AtomicReference<MongoClient> reference = new AtomicReference<>();
  private Optional<MongoClient> optional = Optional.empty();

  private static com.google.common.base.Supplier<MongoClient> supplier() {
    com.google.common.base.Supplier<MongoClient> made =
        Suppliers.memoize(() -> MongoClients.create("mongodb://localhost:27017"));
    return made;
  }

  @GetMapping("/memoized")
  long memoized() {
    return memoized.get().getDatabase("shop").getCollection("orders").countDocuments();
  }

  @GetMapping("/reference")
  long reference() {
    MongoClient client = reference.updateAndGet(old -> old != null ? old : MongoClients.create("mongodb://localhost:27017"));
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @GetMapping("/optional")
  synchronized long optional() {
    optional = Optional.of(optional.orElseGet(() -> MongoClients.create("mongodb://localhost:27017")));
    return optional.get().getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    memoized.get().close();
    optional.ifPresent(MongoClient::close);
    MongoClient client = reference.get();
    if (client != null) {
      client.close();
    }
  }
}
