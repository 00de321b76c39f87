package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** forEachRemaining of a cursor that was read by hand before: an exception in next() comes first. */
class BadForEachRemaining {
  private final MongoCollection<Document> rows;

  BadForEachRemaining(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  List<String> csv() {
    List<String> lines = new ArrayList<>();
    MongoCursor<Document> cursor = rows.find().iterator(); // expect: CursorNotClosed
    if (cursor.hasNext()) {
      lines.add(String.join(",", cursor.next().keySet()));
    } else {
      return lines;
    }
    cursor.forEachRemaining(row -> lines.add(row.values().toString()));
    return lines;
  }
}
