package resultunbounded;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All of the collection, each time. */
@RestController
class BadInto {
  private final MongoCollection<Document> orders;

  BadInto(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/orders")
  List<Document> all() {
    return orders.find().into(new ArrayList<>()); // expect: ResultUnbounded
  }
}
