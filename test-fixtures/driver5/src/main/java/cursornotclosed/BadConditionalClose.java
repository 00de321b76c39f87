package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** Closed only when something was found. */
class BadConditionalClose {
  private final MongoCollection<Document> users;

  BadConditionalClose(MongoCollection<Document> users) {
    this.users = users;
  }

  Document find(String login) {
    Document user = null;
    MongoCursor<Document> cursor = users.find(Filters.eq("login", login)).iterator(); // expect: CursorNotClosed
    if (cursor.hasNext()) {
      user = cursor.next();
      cursor.close();
    }
    return user;
  }
}
