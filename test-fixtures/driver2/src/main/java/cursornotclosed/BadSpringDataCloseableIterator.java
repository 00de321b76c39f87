package cursornotclosed;

import com.mongodb.DBObject;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.util.CloseableIterator;

/** The old stream(..) of a template: a CloseableIterator over a Mongo cursor. */
public class BadSpringDataCloseableIterator {
  private final MongoTemplate template;

  BadSpringDataCloseableIterator(MongoTemplate template) {
    this.template = template;
  }

  int size() {
    int n = 0;
    CloseableIterator<DBObject> rows = template.stream(new Query(), DBObject.class); // expect: CursorNotClosed
    while (rows.hasNext()) {
      n += rows.next().keySet().size();
    }
    return n;
  }
}
