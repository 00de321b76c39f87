package cursornotclosed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** In try-with-resources, or as a list. */
@Service
class GoodSpringDataStream {
  private final MongoTemplate template;

  GoodSpringDataStream(MongoTemplate template) {
    this.template = template;
  }

  List<String> names() {
    try (Stream<Document> orders = template.stream(new Query(), Document.class, "orders")) {
      return orders.map(o -> o.getString("name")).collect(Collectors.toList());
    }
  }

  List<Document> all() {
    return template.find(new Query(), Document.class, "orders");
  }
}
