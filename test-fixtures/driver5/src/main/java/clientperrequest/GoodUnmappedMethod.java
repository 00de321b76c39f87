package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A public method of a controller without a mapping is called by main only. */
@RestController
@RequestMapping("/orders")
class GoodUnmappedMethod {
  @GetMapping
  String all() {
    return "orders";
  }

  public static long count(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  public static void main(String[] args) {
    System.out.println(count("mongodb://localhost:27017"));
  }
}
