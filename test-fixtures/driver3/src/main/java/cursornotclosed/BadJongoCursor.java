package cursornotclosed;

import java.util.Map;

/** A Jongo MongoCursor is Closeable and wants to be closed. */
public class BadJongoCursor {
  private final org.jongo.MongoCollection users;

  public BadJongoCursor(org.jongo.MongoCollection users) {
    this.users = users;
  }

  public Map<?, ?> first() {
    org.jongo.MongoCursor<Map> cursor = users.find("{age: {$gt: 17}}").as(Map.class); // expect: CursorNotClosed
    return cursor.hasNext() ? cursor.next() : null;
  }
}
