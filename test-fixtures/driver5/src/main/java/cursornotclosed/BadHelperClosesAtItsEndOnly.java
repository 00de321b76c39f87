package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The method that takes the cursor closes it in its last line, which an exception skips. */
class BadHelperClosesAtItsEndOnly {
  private final MongoCollection<Document> users;

  BadHelperClosesAtItsEndOnly(MongoCollection<Document> users) {
    this.users = users;
  }

  void report() {
    print(users.find().iterator()); // expect: CursorNotClosed "only when nothing is thrown"
  }

  private void print(MongoCursor<Document> cursor) {
    while (cursor.hasNext()) {
      System.out.println(cursor.next().getString("name"));
    }
    cursor.close();
  }
}
