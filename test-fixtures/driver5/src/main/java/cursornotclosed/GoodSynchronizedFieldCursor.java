package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The feed is shared by threads; main closes it, and with it the cursor in its field. */
public class GoodSynchronizedFieldCursor implements AutoCloseable {
  private final Object lock = new Object();
  private final MongoCursor<Document> jobs;

  GoodSynchronizedFieldCursor(MongoCollection<Document> collection) {
    jobs = collection.find().cursor();
  }

  Document poll() {
    synchronized (lock) {
      return jobs.hasNext() ? jobs.next() : null;
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      jobs.close();
    }
  }

  static void work(MongoCollection<Document> collection) throws InterruptedException {
    try (GoodSynchronizedFieldCursor feed = new GoodSynchronizedFieldCursor(collection)) {
      Thread helper = new Thread(() -> drain(feed));
      helper.start();
      drain(feed);
      helper.join();
    }
  }

  private static void drain(GoodSynchronizedFieldCursor feed) {
    for (Document job = feed.poll(); job != null; job = feed.poll()) {
      System.out.println(job.toJson());
    }
  }
}
