package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import javax.annotation.WillClose;
import org.bson.Document;

/** The callee takes the cursor over, by annotation and by its body. */
class GoodWillCloseParameter {
  private final MongoCollection<Document> rows;

  GoodWillCloseParameter(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  int size() {
    return drain(rows.find().iterator());
  }

  static int drain(@WillClose MongoCursor<Document> cursor) {
    int n = 0;
    try (cursor) {
      while (cursor.hasNext()) {
        n += cursor.next().size();
      }
    }
    return n;
  }
}
