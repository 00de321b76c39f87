package cursornotclosed;

import com.mongodb.CursorType;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.function.Consumer;
import org.bson.Document;

/** A tail that is opened when it starts, and closed each time before it is opened again. */
public class GoodTailRegenerated implements AutoCloseable {
  private final MongoCollection<Document> log;
  private final Consumer<Document> reader;
  private volatile boolean running = true;
  private MongoCursor<Document> tail;

  public GoodTailRegenerated(MongoCollection<Document> log, Consumer<Document> reader) {
    this.log = log;
    this.reader = reader;
  }

  /** Makes it ready to run. */
  public void prepare() {
    tail = open();
  }

  /** Reads until it is closed. */
  public void run() throws InterruptedException {
    while (running) {
      while (tail.hasNext()) {
        reader.accept(tail.next());
      }
      if (running) {
        tail.close();
        Thread.sleep(1_000);
        tail = open();
      }
    }
  }

  private MongoCursor<Document> open() {
    return log.find().cursorType(CursorType.TailableAwait).iterator();
  }

  @Override
  public void close() {
    running = false;
    if (tail != null) {
      tail.close();
    }
  }
}
