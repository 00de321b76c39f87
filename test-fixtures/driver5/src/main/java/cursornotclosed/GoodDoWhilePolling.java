package cursornotclosed;

import com.mongodb.CursorType;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.function.Consumer;
import org.bson.Document;

/** A tailing thread makes a new cursor for each round and closes it before the next. */
public class GoodDoWhilePolling implements Runnable {
  private final MongoCollection<Document> queue;
  private final Consumer<Document> sink;
  private volatile boolean running = true;

  GoodDoWhilePolling(MongoCollection<Document> queue, Consumer<Document> sink) {
    this.queue = queue;
    this.sink = sink;
  }

  @Override
  public void run() {
    do {
      MongoCursor<Document> tail =
          queue.find().cursorType(CursorType.TailableAwait).noCursorTimeout(true).cursor();
      try {
        while (running && tail.hasNext()) {
          sink.accept(tail.next());
        }
      } finally {
        tail.close();
      }
    } while (running);
  }

  void stop() {
    running = false;
  }
}
