package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** So does a loop over a cursor. */
@RestController
class BadCursorLoop {
  private final MongoCollection<Document> orders;

  BadCursorLoop(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<String> names() {
    List<String> names = new ArrayList<>();
    try (MongoCursor<Document> cursor = orders.find().iterator()) { // expect: ResultUnbounded
      while (cursor.hasNext()) {
        names.add(cursor.next().getString("name"));
      }
    }
    return names;
  }
}
