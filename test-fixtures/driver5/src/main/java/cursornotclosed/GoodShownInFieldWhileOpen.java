package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;

/** Fields show others the cursor that is being read; the method that opened it closes it. */
class GoodShownInFieldWhileOpen {
  private final AtomicReference<MongoCursor<Document>> current = new AtomicReference<>();
  private final MongoCollection<Document> orders;
  private volatile MongoCursor<Document> reading;

  GoodShownInFieldWhileOpen(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  boolean isReading() {
    return reading != null || current.get() != null;
  }

  void inReference() {
    try (MongoCursor<Document> cursor = orders.find().iterator()) {
      current.compareAndSet(null, cursor);
      while (cursor.hasNext()) {
        System.out.println(cursor.next().toJson());
      }
    } finally {
      current.set(null);
    }
  }

  void inField() {
    MongoCursor<Document> cursor = orders.find().iterator();
    reading = cursor;
    try {
      while (cursor.hasNext()) {
        System.out.println(cursor.next().toJson());
      }
    } finally {
      reading = null;
      cursor.close();
    }
  }
}
