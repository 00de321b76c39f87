package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.Collections;
import java.util.Iterator;
import org.bson.Document;

/** The methods say no more than Iterable; what they return is a query that each use runs anew. */
class BadForEachOverReturnedIterable {
  private final MongoCollection<Document> users;

  BadForEachOverReturnedIterable(MongoCollection<Document> users) {
    this.users = users;
  }

  Iterable<String> names() {
    return users.find().map(user -> user.getString("name"));
  }

  private Iterable<Document> of(String team) {
    if (team == null) {
      return Collections.emptyList();
    }
    Iterable<Document> found = users.find(new Document("team", team));
    return found;
  }

  boolean has(String name) {
    for (String each : names()) { // expect: CursorNotClosed
      if (each.equals(name)) {
        return true;
      }
    }
    return false;
  }

  String first(String team) {
    Iterator<Document> members = of(team).iterator(); // expect: CursorNotClosed "never closed"
    return members.hasNext() ? members.next().getString("name") : null;
  }
}
