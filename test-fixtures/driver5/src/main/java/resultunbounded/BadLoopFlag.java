package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the loop tests is the end of the results, in a variable. */
@RestController
class BadLoopFlag {
  private final MongoCollection<Document> orders;

  BadLoopFlag(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<Document> all() {
    List<Document> all = new ArrayList<>();
    try (MongoCursor<Document> cursor = orders.find().iterator()) { // expect: ResultUnbounded
      boolean more = cursor.hasNext();
      while (more) {
        all.add(cursor.next());
        more = cursor.hasNext();
      }
    }
    return all;
  }
}
