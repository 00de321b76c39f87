package cursornotclosed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** A closing helper whose parameter is of a type variable takes a cursor as well as anything. */
public class GoodGenericCloseQuietly {
  private final MongoCollection<Document> readings;

  GoodGenericCloseQuietly(MongoCollection<Document> readings) {
    this.readings = readings;
  }

  double maximum() {
    FindIterable<Document> all = readings.find();
    MongoCursor<Document> cursor = null;
    double maximum = Double.NEGATIVE_INFINITY;
    try {
      cursor = all.iterator();
      while (cursor.hasNext()) {
        maximum = Math.max(maximum, cursor.next().getDouble("value"));
      }
    } finally {
      closeQuietly(cursor);
    }
    return maximum;
  }

  private static <T extends AutoCloseable> void closeQuietly(T closeable) {
    if (closeable == null) {
      return;
    }
    try {
      closeable.close();
    } catch (Exception ignored) {
      System.err.println("could not close " + closeable);
    }
  }
}
