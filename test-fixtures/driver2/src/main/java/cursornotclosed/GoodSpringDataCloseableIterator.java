package cursornotclosed;

import com.mongodb.DBObject;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.util.CloseableIterator;

/** The same in try-with-resources. */
public class GoodSpringDataCloseableIterator {
  private final MongoTemplate template;

  GoodSpringDataCloseableIterator(MongoTemplate template) {
    this.template = template;
  }

  int size() {
    int n = 0;
    try (CloseableIterator<DBObject> rows = template.stream(new Query(), DBObject.class)) {
      while (rows.hasNext()) {
        n += rows.next().keySet().size();
      }
    }
    return n;
  }
}
