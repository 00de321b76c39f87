package querytimelimitunset;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The query has its limit. */
@RestController
class GoodMaxTime {
  private final MongoCollection<Document> orders;

  GoodMaxTime(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<Document> latest() {
    return orders.find().limit(20).maxTime(2, TimeUnit.SECONDS).into(new ArrayList<>());
  }
}
