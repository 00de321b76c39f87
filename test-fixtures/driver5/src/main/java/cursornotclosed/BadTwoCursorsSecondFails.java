package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Opening the second cursor can fail, and then nobody closes the first. */
class BadTwoCursorsSecondFails {
  private final MongoCollection<Document> left;
  private final MongoCollection<Document> right;

  BadTwoCursorsSecondFails(MongoCollection<Document> left, MongoCollection<Document> right) {
    this.left = left;
    this.right = right;
  }

  boolean same() {
    MongoCursor<Document> a = left.find().iterator(); // expect: CursorNotClosed
    MongoCursor<Document> b = right.find().iterator();
    try {
      while (a.hasNext() && b.hasNext()) {
        if (!a.next().equals(b.next())) {
          return false;
        }
      }
      return true;
    } finally {
      a.close();
      b.close();
    }
  }
}
