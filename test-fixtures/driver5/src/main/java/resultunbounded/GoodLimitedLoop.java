package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The loop picks from a hundred at most. */
@RestController
class GoodLimitedLoop {
  private final MongoCollection<Document> orders;

  GoodLimitedLoop(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/customers/{name}/orders")
  List<Document> orders(@PathVariable String name) {
    List<Document> found = new ArrayList<>();
    for (Document order :
        orders.find(Filters.eq("name", name)).maxTime(1, TimeUnit.SECONDS).limit(100)) {
      if (order.containsKey("lines")) {
        found.add(order);
      }
    }
    return found;
  }
}
