package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** The cursor is opened inside the try; the null check in finally only skips it when there is none. */
class GoodNullCheckInFinally {
  private final MongoCollection<Document> users;

  GoodNullCheckInFinally(MongoCollection<Document> users) {
    this.users = users;
  }

  Document find(String login) {
    MongoCursor<Document> cursor = null;
    try {
      cursor = users.find(Filters.eq("login", login)).iterator();
      return cursor.hasNext() ? cursor.next() : null;
    } finally {
      if (cursor != null) {
        cursor.close();
      }
    }
  }
}
