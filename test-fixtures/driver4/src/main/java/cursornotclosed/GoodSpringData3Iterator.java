package cursornotclosed;

import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.util.CloseableIterator;

/** The same closed by the stream that wraps it. */
public class GoodSpringData3Iterator {
  private final MongoTemplate template;

  public GoodSpringData3Iterator(MongoTemplate template) {
    this.template = template;
  }

  public long rows() {
    try (CloseableIterator<Document> rows = template.stream(new Query(), Document.class, "rows");
        Stream<Document> stream = rows.stream()) {
      return stream.count();
    }
  }
}
