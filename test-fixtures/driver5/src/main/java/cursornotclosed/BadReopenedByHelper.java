package cursornotclosed;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import org.bson.Document;

/** The first feed is forgotten when the second one is opened: the filter changed in between. */
public class BadReopenedByHelper implements AutoCloseable {
  private final MongoCollection<Document> orders;
  private MongoChangeStreamCursor<ChangeStreamDocument<Document>> feed;

  public BadReopenedByHelper(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  /** Reads the feed from now on. */
  public void follow() {
    feed = orders.watch().cursor(); // expect: CursorNotClosed "may still be open"
  }

  /** Reads the full documents from now on. */
  public void followFull() {
    ChangeStreamIterable<Document> full = orders.watch().fullDocument(FullDocument.UPDATE_LOOKUP);
    feed = full.cursor(); // expect: CursorNotClosed "may still be open"
  }

  @Override
  public void close() {
    if (feed != null) {
      feed.close();
    }
  }
}
