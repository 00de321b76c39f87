package resultunbounded;

import com.mongodb.client.MongoCollection;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The loop reads all of them and keeps two numbers. */
@RestController
class GoodSumsInLoop {
  record Average(long count, double value) {}

  private final MongoCollection<Document> ratings;

  GoodSumsInLoop(MongoCollection<Document> ratings) {
    this.ratings = ratings;
  }

  @GetMapping("/ratings/average")
  Average average() {
    long count = 0;
    double sum = 0;
    for (Document rating : ratings.find().maxTime(2, TimeUnit.SECONDS)) {
      count++;
      sum += rating.getDouble("stars");
    }
    return new Average(count, count == 0 ? 0 : sum / count);
  }
}
