package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The supplier that the configuration names is run once; requests only look what names there are. */
@RestController
class GoodSuppliersInMap {
  private final Map<String, Supplier<MongoClient>> clusters =
      Map.of(
          "orders", () -> MongoClients.create("mongodb://localhost:27017"),
          "events", () -> MongoClients.create("mongodb://localhost:27018"));
  private final Map<String, Supplier<Long>> answers =
      Map.of("count", this::orders, "none", () -> 0L);

  @Value("${cluster:orders}")
  private String cluster = "orders";

  private MongoClient client;

  @PostConstruct
  void connect() {
    client = clusters.get(cluster).get();
  }

  @GetMapping("/clusters")
  int clusters() {
    return clusters.size();
  }

  @GetMapping("/count")
  long count() {
    return answers.get("count").get();
  }

  private long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
