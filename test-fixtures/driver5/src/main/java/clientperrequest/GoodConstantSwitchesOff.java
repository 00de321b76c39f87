package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The argument is the constant false, so the branch that opens is never taken from here. */
@RestController
class GoodConstantSwitchesOff {
  @GetMapping("/schema")
  String schema() {
    return describe(false);
  }

  static String describe(boolean live) {
    String text = "orders, customers";
    if (live) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        text = client.getDatabase("shop").getCollection("orders").find().first().toJson();
      }
    }
    return text;
  }

  public static void main(String[] args) {
    System.out.println(describe(true));
  }
}
