package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.bson.Document;

/** The task that reads opens and closes its cursor itself. */
class GoodCursorInTask {
  private final MongoCollection<Document> orders;

  GoodCursorInTask(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Future<Integer> count(ExecutorService pool) {
    return pool.submit(() -> {
      int n = 0;
      try (MongoCursor<Document> cursor = orders.find().iterator()) {
        while (cursor.hasNext()) {
          cursor.next();
          n++;
        }
      }
      return n;
    });
  }
}
