package cursornotclosed;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.util.CloseableIterator;

/** Up to 3.4 a template's stream(..) returned a CloseableIterator. */
public class BadSpringData3Iterator {
  private final MongoTemplate template;

  public BadSpringData3Iterator(MongoTemplate template) {
    this.template = template;
  }

  public String firstName() {
    CloseableIterator<Document> rows = template.stream(new Query(), Document.class, "rows"); // expect: CursorNotClosed
    return rows.hasNext() ? rows.next().getString("name") : null;
  }
}
