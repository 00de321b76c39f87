package resultunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** There is one at most. */
@RestController
class GoodById {
  private final MongoCollection<Document> orders;

  GoodById(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/order")
  List<Document> one(String id) {
    return orders.find(Filters.eq("_id", id)).into(new ArrayList<>());
  }
}
