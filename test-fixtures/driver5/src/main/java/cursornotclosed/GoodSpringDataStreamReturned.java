package cursornotclosed;

import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** The stream is returned; its caller, here in the same class, closes it. */
@Service
class GoodSpringDataStreamReturned {
  private final MongoTemplate template;

  GoodSpringDataStreamReturned(MongoTemplate template) {
    this.template = template;
  }

  Stream<String> names() {
    return template.stream(new Query(), Document.class, "orders").map(o -> o.getString("name"));
  }

  long count() {
    try (Stream<String> names = names()) {
      return names.filter(n -> n.startsWith("a")).count();
    }
  }
}
