package clientperrequest;

import com.google.common.base.Suppliers;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Guava's memoised supplier runs its lambda once, whoever asks first. */
@RestController
class GoodMemoisedSupplier {
  private final com.google.common.base.Supplier<MongoClient> client =
      Suppliers.memoize(() -> MongoClients.create("mongodb://localhost:27017"));

  @GetMapping("/ping")
  Document ping() {
    return client.get().getDatabase("admin").runCommand(new Document("ping", 1));
  }

  @PreDestroy
  void shutdown() {
    client.get().close();
  }
}
