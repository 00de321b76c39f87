package resultunbounded;

import com.mongodb.client.MongoCollection;
import java.io.PrintWriter;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is written as it comes stays small. */
@RestController
class GoodStreamedOut {
  private final MongoCollection<Document> orders;

  GoodStreamedOut(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/csv")
  void csv(PrintWriter out) {
    for (Document order : orders.find()) {
      out.println(order.getString("name"));
    }
  }
}
