package cursornotclosed;

import java.io.IOException;
import java.util.Map;

/** The same in a try, and findOne(), which closes for itself. */
public class GoodJongoCursor {
  private final org.jongo.MongoCollection users;

  public GoodJongoCursor(org.jongo.MongoCollection users) {
    this.users = users;
  }

  public Map<?, ?> first() throws IOException {
    try (org.jongo.MongoCursor<Map> cursor = users.find("{age: {$gt: 17}}").as(Map.class)) {
      return cursor.hasNext() ? cursor.next() : null;
    }
  }

  public Map<?, ?> one() {
    return users.findOne("{name: #}", "Ada").as(Map.class);
  }
}
