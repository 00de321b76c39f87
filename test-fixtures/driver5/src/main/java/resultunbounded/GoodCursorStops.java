package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The loop leaves when it has enough. */
@RestController
class GoodCursorStops {
  private final MongoCollection<Document> orders;

  GoodCursorStops(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<String> names() {
    List<String> names = new ArrayList<>();
    try (MongoCursor<Document> cursor = orders.find().iterator()) {
      while (cursor.hasNext()) {
        names.add(cursor.next().getString("name"));
        if (names.size() == 20) {
          return names;
        }
      }
    }
    return names;
  }
}
