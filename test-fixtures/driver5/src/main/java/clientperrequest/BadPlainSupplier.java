package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A supplier that remembers nothing opens a client for each get(). */
@RestController
class BadPlainSupplier {
  private final Supplier<MongoClient> client = () -> MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  @GetMapping("/ping")
  Document ping() {
    return client.get().getDatabase("admin").runCommand(new Document("ping", 1)); // expect: ClientPerRequest
  }
}
