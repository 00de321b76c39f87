package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guard looks at a local variable, which is null on every call. */
@RestController
class BadGuardOfLocalVariable {
  @GetMapping("/count")
  long count() {
    MongoClient client = null;
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    }
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
