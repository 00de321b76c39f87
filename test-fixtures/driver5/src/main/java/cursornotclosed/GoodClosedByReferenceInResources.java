package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** What stands in the head of the try is a reference to close(), not the cursor. */
class GoodClosedByReferenceInResources {
  private final MongoCollection<Document> users;

  GoodClosedByReferenceInResources(MongoCollection<Document> users) {
    this.users = users;
  }

  Document first() throws Exception {
    MongoCursor<Document> cursor = users.find().iterator();
    try (AutoCloseable end = cursor::close) {
      return cursor.next();
    }
  }

  int count() throws Exception {
    MongoCursor<Document> cursor = users.find().iterator();
    int count = 0;
    try (AutoCloseable end = () -> cursor.close()) {
      while (cursor.hasNext()) {
        cursor.next();
        count++;
      }
    }
    return count;
  }
}
