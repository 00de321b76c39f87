package cursornotclosed;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.concurrent.BlockingQueue;
import org.bson.BsonDocument;
import org.bson.Document;

/** The worker's stream is closed by the try also when the thread is interrupted in put. */
public class GoodChangeStreamWorker implements Runnable {
  private final MongoCollection<Document> orders;
  private final BlockingQueue<Document> sink;
  private BsonDocument token;

  GoodChangeStreamWorker(MongoCollection<Document> orders, BlockingQueue<Document> sink) {
    this.orders = orders;
    this.sink = sink;
  }

  @Override
  public void run() {
    try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes =
        token == null ? orders.watch().cursor() : orders.watch().resumeAfter(token).cursor()) {
      while (!Thread.currentThread().isInterrupted()) {
        ChangeStreamDocument<Document> change = changes.tryNext();
        if (change != null) {
          token = change.getResumeToken();
          sink.put(change.getDocumentKey() == null ? new Document() : change.getFullDocument());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
