package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

/** var hides the type from the reader, not from the rule. */
class BadVarNoClose {
  private final MongoCollection<Document> users;

  BadVarNoClose(MongoCollection<Document> users) {
    this.users = users;
  }

  Document oldest() {
    var cursor = users.find().sort(Sorts.ascending("born")).iterator(); // expect: CursorNotClosed
    return cursor.hasNext() ? cursor.next() : null;
  }
}
