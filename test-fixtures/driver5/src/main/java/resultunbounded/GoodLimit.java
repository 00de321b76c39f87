package resultunbounded;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page at a time. */
@RestController
class GoodLimit {
  private final MongoCollection<Document> orders;

  GoodLimit(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<Document> page() {
    return orders.find().sort(new Document("date", -1)).limit(50).into(new ArrayList<>());
  }
}
