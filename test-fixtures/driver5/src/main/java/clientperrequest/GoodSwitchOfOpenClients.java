package clientperrequest;

import com.mongodb.client.MongoClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The switch picks one of two clients that the application has anyway. */
@RestController
class GoodSwitchOfOpenClients {
  private final MongoClient europe;
  private final MongoClient america;

  GoodSwitchOfOpenClients(MongoClient europe, MongoClient america) {
    this.europe = europe;
    this.america = america;
  }

  @GetMapping("/{region}/count")
  long count(@PathVariable String region) {
    MongoClient client = switch (region) {
      case "eu" -> europe;
      case "us" -> america;
      default -> throw new IllegalArgumentException(region);
    };
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
