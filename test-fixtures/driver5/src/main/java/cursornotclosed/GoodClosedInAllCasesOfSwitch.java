package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Each arm closes the cursor or passes it on. */
class GoodClosedInAllCasesOfSwitch {
  private final MongoCollection<Document> rows;

  GoodClosedInAllCasesOfSwitch(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  MongoCursor<Document> read(String mode) {
    MongoCursor<Document> cursor = rows.find().iterator();
    return switch (mode) {
      case "lazy" -> cursor;
      default -> {
        cursor.close();
        yield null;
      }
    };
  }
}
