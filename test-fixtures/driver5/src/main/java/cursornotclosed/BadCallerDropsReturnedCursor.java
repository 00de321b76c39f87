package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** One method passes the open cursor on; one caller closes it, the other does not. The finding stands at the second. */
class BadCallerDropsReturnedCursor {
  private final MongoCollection<Document> users;

  BadCallerDropsReturnedCursor(MongoCollection<Document> users) {
    this.users = users;
  }

  MongoCursor<Document> byCity(String city) {
    return users.find(Filters.eq("city", city)).iterator();
  }

  int count(String city) {
    int n = 0;
    try (MongoCursor<Document> cursor = byCity(city)) {
      while (cursor.hasNext()) {
        cursor.next();
        n++;
      }
    }
    return n;
  }

  boolean any(String city) {
    MongoCursor<Document> cursor = byCity(city); // expect: CursorNotClosed
    return cursor.hasNext();
  }
}
