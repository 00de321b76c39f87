package cursornotclosed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The finally closes another cursor, freshly opened for the purpose; the first one stays. */
class BadSecondOpeningInFinally {
  private final MongoCollection<Document> users;

  BadSecondOpeningInFinally(MongoCollection<Document> users) {
    this.users = users;
  }

  Document first() {
    FindIterable<Document> found = users.find();
    try {
      return found.iterator().next(); // expect: CursorNotClosed
    } finally {
      found.iterator().close();
    }
  }
}
