package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The loop asks for more only while the page is not full. */
@RestController
class GoodLoopFillsPage {
  private static final int PAGE = 20;

  private final MongoCollection<Document> orders;

  GoodLoopFillsPage(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<Document> page() {
    List<Document> page = new ArrayList<>();
    try (MongoCursor<Document> cursor = orders.find().iterator()) {
      while (page.size() < PAGE && cursor.hasNext()) {
        page.add(cursor.next());
      }
    }
    return page;
  }
}
