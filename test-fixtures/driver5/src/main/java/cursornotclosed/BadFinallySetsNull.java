package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The finally forgets the cursor in the wrong sense of the word. */
class BadFinallySetsNull {
  private final MongoCollection<Document> orders;

  BadFinallySetsNull(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document first() {
    MongoCursor<Document> cursor = orders.find().iterator(); // expect: CursorNotClosed
    try {
      return cursor.hasNext() ? cursor.next() : null;
    } finally {
      cursor = null;
    }
  }
}
