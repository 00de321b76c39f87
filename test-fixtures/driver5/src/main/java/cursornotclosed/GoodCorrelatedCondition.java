package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Opened and closed on the same condition. */
class GoodCorrelatedCondition {
  private final MongoCollection<Document> users;

  GoodCorrelatedCondition(MongoCollection<Document> users) {
    this.users = users;
  }

  int count(boolean enabled) {
    MongoCursor<Document> cursor = null;
    int n = 0;
    if (enabled) {
      cursor = users.find().iterator();
    }
    try {
      while (cursor != null && cursor.hasNext()) {
        cursor.next();
        n++;
      }
    } finally {
      if (enabled) {
        cursor.close();
      }
    }
    return n;
  }
}
