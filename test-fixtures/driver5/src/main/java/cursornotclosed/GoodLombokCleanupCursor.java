package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import lombok.Cleanup;
import org.bson.Document;

/** Cleanup on a cursor. */
class GoodLombokCleanupCursor {
  private final MongoCollection<Document> rows;

  GoodLombokCleanupCursor(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  int size() {
    int n = 0;
    @Cleanup MongoCursor<Document> cursor = rows.find().iterator();
    while (cursor.hasNext()) {
      n += cursor.next().size();
    }
    return n;
  }
}
