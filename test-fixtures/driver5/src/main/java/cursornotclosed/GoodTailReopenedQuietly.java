package cursornotclosed;

import com.mongodb.CursorType;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.function.Consumer;
import org.bson.Document;

/** A tail that ends is closed by a helper, whether or not closing fails, and opened again. */
public class GoodTailReopenedQuietly implements AutoCloseable {
  private final MongoCollection<Document> log;
  private final Consumer<Document> reader;
  private volatile boolean running = true;
  private MongoCursor<Document> tail;

  public GoodTailReopenedQuietly(MongoCollection<Document> log, Consumer<Document> reader) {
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
        closeQuietly(tail);
        Thread.sleep(1_000);
        tail = open();
      }
    }
  }

  /** Begins again from the start. */
  public void restart() {
    try {
      tail.close();
    } catch (RuntimeException e) {
      System.err.println("not closed: " + e);
    }
    tail = open();
  }

  private MongoCursor<Document> open() {
    return log.find().cursorType(CursorType.TailableAwait).iterator();
  }

  private static void closeQuietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      System.err.println("not closed: " + e);
    }
  }

  @Override
  public void close() {
    running = false;
    if (tail != null) {
      tail.close();
    }
  }
}
