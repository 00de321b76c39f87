package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The cursor lives and ends inside of the callback that the template runs. */
public class GoodTemplateExecutesCallback {
  private final MongoTemplate template;

  GoodTemplateExecutesCallback(MongoTemplate template) {
    this.template = template;
  }

  Integer overdue(final int limit) {
    return template.execute(
        "invoices",
        new CollectionCallback<Integer>() {
          @Override
          public Integer doInCollection(DBCollection invoices) {
            DBCursor cursor = invoices.find(new BasicDBObject("overdue", true));
            try {
              int n = 0;
              while (cursor.hasNext() && n < limit) {
                cursor.next();
                n++;
              }
              return n;
            } finally {
              cursor.close();
            }
          }
        });
  }
}
