package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import org.bson.Document;

/** The iterator that is handed out keeps the cursor, and neither it nor its user can close it. */
class BadAnonymousIteratorReturned {
  private final MongoCollection<Document> users;

  BadAnonymousIteratorReturned(MongoCollection<Document> users) {
    this.users = users;
  }

  Iterator<String> names() {
    MongoCursor<Document> cursor = users.find().iterator(); // expect: CursorNotClosed "never closes it"
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public String next() {
        return cursor.next().getString("name");
      }
    };
  }
}
