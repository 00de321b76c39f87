package cursornotclosed;

import com.mongodb.CursorType;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.function.Consumer;
import org.bson.Document;

/** A tailable cursor, polled with tryNext() inside its try. */
class GoodTryNextPolling {
  private final MongoCollection<Document> log;

  GoodTryNextPolling(MongoCollection<Document> log) {
    this.log = log;
  }

  void tail(Consumer<Document> sink) throws InterruptedException {
    try (MongoCursor<Document> cursor = log.find().cursorType(CursorType.TailableAwait).cursor()) {
      while (!Thread.currentThread().isInterrupted()) {
        Document line = cursor.tryNext();
        if (line == null) {
          Thread.sleep(100);
        } else {
          sink.accept(line);
        }
      }
    }
  }
}
