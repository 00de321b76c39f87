package querytimelimitunset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A count has its limit in its options. */
@RestController
class GoodCountOptions {
  private static final CountOptions QUICK = new CountOptions().maxTime(500, TimeUnit.MILLISECONDS);

  private final MongoCollection<Document> orders;

  GoodCountOptions(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/count")
  long count() {
    return orders.countDocuments(new Document("open", true), QUICK);
  }

  @GetMapping("/count/late")
  long late() {
    CountOptions options = new CountOptions().limit(1000).maxTime(1, TimeUnit.SECONDS);
    return orders.countDocuments(new Document("late", true), options);
  }
}
