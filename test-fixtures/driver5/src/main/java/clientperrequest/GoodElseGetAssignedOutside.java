package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The result goes back into the field that was asked for. */
@RestController
class GoodElseGetAssignedOutside {
  private MongoClient client;

  @GetMapping("/count")
  synchronized long count() {
    client = Objects.requireNonNullElseGet(client, GoodElseGetAssignedOutside::open);
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  private static MongoClient open() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
