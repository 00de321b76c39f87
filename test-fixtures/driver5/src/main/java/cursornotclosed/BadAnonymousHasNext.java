package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

/** Asked for one element, or only whether there is one: an anonymous cursor is never closed, whatever the limit. */
class BadAnonymousHasNext {
  private final MongoCollection<Document> users;

  BadAnonymousHasNext(MongoCollection<Document> users) {
    this.users = users;
  }

  boolean known(String login) {
    return users.find(Filters.eq("login", login)).iterator().hasNext(); // expect: CursorNotClosed
  }

  Document newest() {
    return users.find().sort(Sorts.descending("_id")).limit(1).cursor().next(); // expect: CursorNotClosed
  }
}
