package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page of it. */
@RestController
class GoodCursorLoopPage {
  private final MongoCollection<Document> orders;

  GoodCursorLoopPage(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<String> names() {
    List<String> names = new ArrayList<>();
    try (MongoCursor<Document> cursor = orders.find().limit(20).iterator()) {
      while (cursor.hasNext()) {
        names.add(cursor.next().getString("name"));
      }
    }
    return names;
  }
}
