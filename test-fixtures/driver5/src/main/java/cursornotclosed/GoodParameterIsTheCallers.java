package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import org.bson.Document;

/** A cursor that comes in as a parameter belongs to the caller, who here closes it. */
class GoodParameterIsTheCallers {
  private final MongoCollection<Document> users;

  GoodParameterIsTheCallers(MongoCollection<Document> users) {
    this.users = users;
  }

  int count() {
    try (MongoCursor<Document> cursor = users.find().iterator()) {
      return count(cursor);
    }
  }

  static int count(Iterator<Document> cursor) {
    int n = 0;
    while (cursor.hasNext()) {
      cursor.next();
      n++;
    }
    return n;
  }
}
