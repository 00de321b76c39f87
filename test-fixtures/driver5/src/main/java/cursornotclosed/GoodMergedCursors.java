package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Each cursor goes into the list as it is opened, and finally closes all that were. */
public class GoodMergedCursors {
  static int overlap(List<MongoCollection<Document>> parts) {
    List<AutoCloseable> open = new ArrayList<>();
    int overlap = 0;
    try {
      Object last = null;
      for (MongoCollection<Document> part : parts) {
        MongoCursor<Document> cursor = part.find().sort(Sorts.ascending("_id")).cursor();
        open.add(cursor);
        if (cursor.hasNext()) {
          Object first = cursor.next().get("_id");
          overlap += first.equals(last) ? 1 : 0;
          last = first;
        }
      }
      return overlap;
    } finally {
      for (AutoCloseable each : open) {
        closeQuietly(each);
      }
    }
  }

  private static void closeQuietly(AutoCloseable each) {
    try {
      each.close();
    } catch (Exception e) {
      System.err.println(e.getMessage());
    }
  }
}
