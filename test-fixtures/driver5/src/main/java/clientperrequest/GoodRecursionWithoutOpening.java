package clientperrequest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Two methods that call each other and open nothing: routes through them end. */
@RestController
class GoodRecursionWithoutOpening {
  private final MongoCollection<Document> nodes;

  GoodRecursionWithoutOpening(MongoCollection<Document> nodes) {
    this.nodes = nodes;
  }

  @GetMapping("/depth/{id}")
  int depth(@PathVariable String id) {
    return below(id, 0);
  }

  private int below(String id, int level) {
    Document node = nodes.find(Filters.eq("_id", id)).first();
    return node == null ? level : deeper(node, level);
  }

  private int deeper(Document node, int level) {
    return below(node.getString("next"), level + 1);
  }
}
