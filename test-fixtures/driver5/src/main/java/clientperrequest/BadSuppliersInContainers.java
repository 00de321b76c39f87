package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Code in a map or list is run by whoever takes it out: here by each request. */
@RestController
class BadSuppliersInContainers {
  private static final List<Supplier<MongoClient>> REPLICAS =
      List.of(() -> MongoClients.create("mongodb://localhost:27018"));

  private final Map<String, Supplier<MongoClient>> clusters =
      Map.of("orders", () -> MongoClients.create("mongodb://localhost:27017"));
  private final Map<String, Supplier<MongoClient>> added = new HashMap<>();

  BadSuppliersInContainers() {
    added.put("events", () -> MongoClients.create("mongodb://localhost:27019"));
  }

  @GetMapping("/orders")
  long orders() {
    try (MongoClient client = clusters.get("orders").get()) { // expect: ClientPerRequest
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  @GetMapping("/replica")
  long replica() {
    try (MongoClient client = REPLICAS.get(0).get()) { // expect: ClientPerRequest
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  @GetMapping("/{name}/count")
  long count(@PathVariable String name) {
    Supplier<MongoClient> supplier = added().getOrDefault(name, () -> null);
    try (MongoClient client = supplier.get()) { // expect: ClientPerRequest
      return client == null ? 0 : client.getDatabase("shop").getCollection(name).countDocuments();
    }
  }

  private Map<String, Supplier<MongoClient>> added() {
    return added;
  }
}
