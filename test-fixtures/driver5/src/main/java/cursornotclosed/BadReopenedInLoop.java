package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The variable is used for page after page; only the last page is closed. */
class BadReopenedInLoop {
  private final MongoCollection<Document> users;

  BadReopenedInLoop(MongoCollection<Document> users) {
    this.users = users;
  }

  int pages(int size) {
    int page = 0;
    MongoCursor<Document> cursor = null;
    try {
      do {
        cursor = users.find().skip(page * size).limit(size).iterator(); // expect: CursorNotClosed
        page++;
      } while (cursor.hasNext());
    } finally {
      if (cursor != null) {
        cursor.close();
      }
    }
    return page;
  }
}
