package diskuseinrequest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Switched off. */
@RestController
class GoodNoDisk {
  private final MongoCollection<Document> orders;

  GoodNoDisk(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/figures")
  Document figures() {
    return orders
        .aggregate(List.of(Aggregates.sort(new Document("sum", -1)), Aggregates.limit(1)))
        .allowDiskUse(false)
        .first();
  }
}
