package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The field is asked, and stays null: each request opens another client. */
@RestController
class BadElseGetNotKept {
  private MongoClient client;

  @GetMapping("/count")
  long count() {
    MongoClient some = Objects.requireNonNullElseGet(client, () -> MongoClients.create("mongodb://localhost:27017")); // expect: ClientPerRequest, ClientNotClosed
    return some.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
