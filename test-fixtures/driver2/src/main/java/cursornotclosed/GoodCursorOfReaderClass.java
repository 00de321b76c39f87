package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;
import java.io.Closeable;

/** The reader keeps the cursor in a field and closes it; whoever makes the reader closes the reader. */
public class GoodCursorOfReaderClass {
  static int export(DBCollection events, Appendable out) throws java.io.IOException {
    int rows = 0;
    try (EventReader reader = new EventReader(events, "login")) {
      String line;
      while ((line = reader.readLine()) != null) {
        out.append(line).append('\n');
        rows++;
      }
    }
    return rows;
  }
}

class EventReader implements Closeable {
  private final DBCursor cursor;

  EventReader(DBCollection events, String type) {
    this.cursor = events.find(new BasicDBObject("type", type));
  }

  String readLine() {
    if (!cursor.hasNext()) {
      return null;
    }
    DBObject event = cursor.next();
    return event.get("_id") + ";" + event.get("user");
  }

  @Override
  public void close() {
    cursor.close();
  }
}
