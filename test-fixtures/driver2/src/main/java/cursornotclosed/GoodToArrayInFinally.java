package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;
import java.util.List;

/** toArray reads it to its end, and the close in finally is there for a failure on the way. */
public class GoodToArrayInFinally {
  private final DBCollection users;

  GoodToArrayInFinally(DBCollection users) {
    this.users = users;
  }

  List<DBObject> admins() {
    DBCursor cursor = null;
    try {
      cursor = users.find(new BasicDBObject("role", "admin"));
      return cursor.toArray();
    } finally {
      if (cursor != null) {
        cursor.close();
      }
    }
  }
}
