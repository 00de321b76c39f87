package cursornotclosed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** stream(..) of a template opens at the call; a terminal operation does not close it. */
@Service
class BadSpringDataStream {
  private final MongoTemplate template;

  BadSpringDataStream(MongoTemplate template) {
    this.template = template;
  }

  List<String> names() {
    Stream<Document> orders = template.stream(new Query(), Document.class, "orders"); // expect: CursorNotClosed
    return orders.map(o -> o.getString("name")).collect(Collectors.toList());
  }

  Optional<Document> first() {
    return template.query(Document.class).inCollection("orders").stream().findFirst(); // expect: CursorNotClosed
  }
}
