package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Each arm of the switch opens a client of its own: two expressions, two findings. */
@RestController
class BadSwitchBranches {
  @GetMapping("/{region}/count")
  long count(@PathVariable String region) {
    MongoClient client = switch (region) {
      case "eu" -> MongoClients.create("mongodb://localhost:27017/?appName=eu"); // expect: ClientPerRequest
      case "us" -> {
        System.out.println("across the ocean");
        yield MongoClients.create("mongodb://localhost:27017/?appName=us"); // expect: ClientPerRequest
      }
      default -> throw new IllegalArgumentException(region);
    };
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      client.close();
    }
  }
}
