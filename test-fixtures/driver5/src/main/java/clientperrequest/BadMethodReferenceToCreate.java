package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The opening is a method reference that the helper calls. */
@RestController
class BadMethodReferenceToCreate {
  @GetMapping("/count")
  long count() {
    return with(MongoClients::create, "mongodb://localhost:27017"); // expect: ClientPerRequest
  }

  private static long with(Function<String, MongoClient> opener, String uri) {
    try (MongoClient client = opener.apply(uri)) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
