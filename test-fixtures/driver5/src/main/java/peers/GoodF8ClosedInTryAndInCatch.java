package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Closed at the end of the try and again in the catch: clumsy, and complete. */
class GoodF8ClosedInTryAndInCatch {
  private final MongoCollection<Document> users;

  GoodF8ClosedInTryAndInCatch(MongoCollection<Document> users) {
    this.users = users;
  }

  int count() {
    int n = 0;
    MongoCursor<Document> cursor = users.find().iterator();
    try {
      while (cursor.hasNext()) {
        cursor.next();
        n++;
      }
      cursor.close();
    } catch (RuntimeException e) {
      cursor.close();
      throw e;
    }
    return n;
  }
}
