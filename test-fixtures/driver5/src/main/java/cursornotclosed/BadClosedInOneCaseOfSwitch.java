package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The arms of the switch treat the cursor differently: one closes it, one forgets it. */
class BadClosedInOneCaseOfSwitch {
  private final MongoCollection<Document> rows;

  BadClosedInOneCaseOfSwitch(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  Object read(String mode) {
    MongoCursor<Document> cursor = rows.find().iterator(); // expect: CursorNotClosed
    switch (mode) {
      case "none":
        cursor.close();
        return null;
      case "lazy":
        return cursor;
      default:
        return mode;
    }
  }
}
