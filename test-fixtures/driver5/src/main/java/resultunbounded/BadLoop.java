package resultunbounded;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A loop that adds reads all as well. */
@RestController
class BadLoop {
  private final MongoCollection<Document> orders;

  BadLoop(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Document order : orders.find(new Document("open", true))) { // expect: ResultUnbounded
      names.add(order.getString("name"));
    }
    return names;
  }
}
