package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A servlet thread may block. */
@RestController
class GoodServlet {
  private final MongoCollection<Document> orders;

  GoodServlet(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/count")
  long count() {
    return orders.countDocuments();
  }
}
