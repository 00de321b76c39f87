package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pipeline has the limit. */
@RestController
class GoodLimitInPipeline {
  private final MongoCollection<Document> orders;

  GoodLimitInPipeline(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/top")
  List<Document> top() {
    return orders
        .aggregate(List.of(Aggregates.sort(new Document("sum", -1)), Aggregates.limit(10)))
        .into(new ArrayList<>());
  }
}
