package resultunbounded;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two variables take their values from each other: both are the list that grows. */
@RestController
class BadVariablesInTurn {
  private final MongoCollection<Document> orders;

  BadVariablesInTurn(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<String> names() {
    List<String> names = new ArrayList<>();
    List<String> latest = names;
    for (Document order : orders.find(new Document("open", true))) { // expect: ResultUnbounded
      names = latest;
      latest = names;
      latest.add(order.getString("name"));
    }
    return names;
  }
}
