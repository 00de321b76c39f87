package clientperrequest;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A loop inside a handler: the request pays, so this is ClientPerRequest and not ClientInLoop. */
@RestController
class BadRetryInHandler {
  @GetMapping("/orders/count")
  long count() {
    for (int attempt = 0; attempt < 3; attempt++) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      } catch (MongoException e) {
        System.err.println("attempt " + attempt + " failed");
      }
    }
    return -1;
  }
}
