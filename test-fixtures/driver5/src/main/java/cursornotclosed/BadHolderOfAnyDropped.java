package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bson.Document;

/** Elsewhere the holder is closed; here nobody does. */
class BadHolderOfAnyDropped {
  private final MongoCollection<Document> users;

  BadHolderOfAnyDropped(MongoCollection<Document> users) {
    this.users = users;
  }

  Document first() {
    try (Resources resources = new Resources()) {
      return resources.add(users.find().iterator()).next();
    }
  }

  Document last() {
    Resources resources = new Resources();
    MongoCursor<Document> cursor = resources.add(users.find().iterator()); // expect: CursorNotClosed
    Document last = null;
    while (cursor.hasNext()) {
      last = cursor.next();
    }
    return last;
  }

  static final class Resources implements AutoCloseable {
    private final Deque<AutoCloseable> all = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T resource) {
      all.push(resource);
      return resource;
    }

    @Override
    public void close() {
      while (!all.isEmpty()) {
        try {
          all.pop().close();
        } catch (Exception e) {
          System.err.println("not closed: " + e);
        }
      }
    }
  }
}
