package cursornotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** A feed that is opened again in several places, each time when nothing is open any more. */
public class GoodReopenedByHelper implements AutoCloseable {
  private final MongoCollection<Document> orders;
  private MongoChangeStreamCursor<RawBsonDocument> feed;

  public GoodReopenedByHelper(MongoCollection<Document> orders) {
    this.orders = orders;
    subscribe();
  }

  /** Gives the next event, or null. */
  public RawBsonDocument poll() {
    if (feed == null) {
      subscribe();
    } else if (feed.getServerCursor() == null) {
      resubscribe();
    }
    try {
      return feed.tryNext();
    } catch (MongoException e) {
      unsubscribe();
      feed = open();
      return null;
    }
  }

  private void subscribe() {
    feed = open();
  }

  private void resubscribe() {
    if (feed != null) {
      feed.close();
      feed = null;
    }
    subscribe();
  }

  private void unsubscribe() {
    if (feed != null) {
      try {
        feed.close();
      } catch (MongoException e) {
        // It is lost already.
      }
      feed = null;
    }
  }

  private MongoChangeStreamCursor<RawBsonDocument> open() {
    return (MongoChangeStreamCursor<RawBsonDocument>)
        orders.watch().withDocumentClass(RawBsonDocument.class).cursor();
  }

  @Override
  public void close() {
    unsubscribe();
  }

  /** Says what an event is about. */
  public static String describe(ChangeStreamDocument<Document> event) {
    return event.getOperationTypeString();
  }
}
