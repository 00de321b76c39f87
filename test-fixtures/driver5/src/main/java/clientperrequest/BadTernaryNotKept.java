package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ternary looks like a guard, but nothing is assigned to the field. */
@RestController
class BadTernaryNotKept {
  private MongoClient shared;

  @GetMapping("/ping")
  Document ping() {
    MongoClient c = shared != null ? shared : MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return c.getDatabase("admin").runCommand(new Document("ping", 1));
  }
}
