package querytimelimitunset;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A count may look at every document. */
@RestController
class BadCount {
  private final MongoCollection<Document> orders;

  BadCount(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/count")
  long count() {
    return orders.countDocuments(new Document("open", true)); // expect: QueryTimeLimitUnset
  }
}
