package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Plain declarations stand between the opening and the try. */
class GoodEmptyDeclarationBetween {
  private final MongoCollection<Document> orders;

  GoodEmptyDeclarationBetween(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int count() {
    MongoCursor<Document> cursor = orders.find().iterator();
    int n = 0;
    boolean more = true;
    try {
      while (more) {
        more = cursor.hasNext() && cursor.next() != null;
        n += more ? 1 : 0;
      }
      return n;
    } finally {
      cursor.close();
    }
  }
}
