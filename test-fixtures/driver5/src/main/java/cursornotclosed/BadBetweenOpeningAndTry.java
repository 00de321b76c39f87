package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The finally is right, but a server call stands between the opening and the try. */
class BadBetweenOpeningAndTry {
  private final MongoCollection<Document> users;

  BadBetweenOpeningAndTry(MongoCollection<Document> users) {
    this.users = users;
  }

  int percentDone() {
    int done = 0;
    MongoCursor<Document> cursor = users.find().iterator(); // expect: CursorNotClosed
    long all = users.countDocuments();
    try {
      while (cursor.hasNext()) {
        done += cursor.next().getBoolean("done") ? 1 : 0;
      }
    } finally {
      cursor.close();
    }
    return (int) (100 * done / all);
  }
}
