package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The header is read before the cursor is returned: if that fails, the caller never sees it. */
class BadReturnedAfterRead {
  private final MongoCollection<Document> orders;

  BadReturnedAfterRead(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  MongoCursor<Document> skipHeader() {
    MongoCursor<Document> cursor = orders.find().iterator(); // expect: CursorNotClosed
    cursor.next();
    return cursor;
  }

  int rows() {
    int n = 0;
    try (MongoCursor<Document> cursor = skipHeader()) {
      while (cursor.hasNext()) {
        cursor.next();
        n++;
      }
    }
    return n;
  }
}
