package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Of two overloads the handler calls the one that opens nothing. */
@RestController
class GoodOtherBranchOfOverload {
  private final MongoClient client;

  GoodOtherBranchOfOverload(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/count")
  long count() {
    return count(client);
  }

  static long count(MongoClient client) {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  static long count(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      return count(client);
    }
  }

  public static void main(String[] args) {
    System.out.println(count("mongodb://localhost:27017"));
  }
}
