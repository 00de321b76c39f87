package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The holder is closed in a finally, or returned to whoever closes it. */
class GoodHolderOfAnyClosed {
  private final MongoCollection<Document> users;

  GoodHolderOfAnyClosed(MongoCollection<Document> users) {
    this.users = users;
  }

  String names() {
    Scope scope = new Scope();
    StringBuilder names = new StringBuilder();
    try {
      MongoCursor<Document> cursor = scope.add(users.find().iterator());
      while (cursor.hasNext()) {
        names.append(cursor.next().getString("name"));
      }
    } finally {
      scope.close();
    }
    return names.toString();
  }

  Scope open() {
    Scope scope = new Scope();
    scope.add(users.find().iterator());
    return scope;
  }

  int opened() {
    try (Scope scope = open()) {
      return scope.all.size();
    }
  }

  static final class Scope implements AutoCloseable {
    private final List<AutoCloseable> all = new ArrayList<>();

    <T extends AutoCloseable> T add(T resource) {
      all.add(resource);
      return resource;
    }

    @Override
    public void close() {
      for (AutoCloseable each : all) {
        try {
          each.close();
        } catch (Exception e) {
          System.err.println("not closed: " + e);
        }
      }
    }
  }
}
