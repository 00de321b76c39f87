package diskuseinrequest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Analytics in a request. */
@RestController
class BadAnalytics {
  private final MongoCollection<Document> orders;

  BadAnalytics(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/figures")
  Document figures() {
    return orders
        .aggregate(List.of(Aggregates.sort(new Document("sum", -1)), Aggregates.limit(1)))
        .allowDiskUse(true) // expect@-2: DiskUseInRequest
        .first();
  }
}
