package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.List;
import org.bson.Document;

/** Each turn of the worker's loop drops the cursor of the turn before. */
class BadWorkerLoopOpensAnew {
  private final MongoCollection<Document> orders;
  private boolean running = true;

  BadWorkerLoopOpensAnew(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void run(List<Document> found) throws InterruptedException {
    while (running) {
      MongoCursor<Document> cursor = orders.find().iterator(); // expect: CursorNotClosed "is never closed"
      while (cursor.hasNext()) {
        found.add(cursor.next());
      }
      Thread.sleep(1000);
    }
  }
}
