package cursornotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import org.bson.BsonDocument;
import org.bson.Document;

/** Either opening fills the field, and each turn closes what the field holds. */
class GoodChangeStreamOfTwoStarts {
  private final MongoCollection<Document> orders;
  private MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes;
  private BsonDocument token;

  GoodChangeStreamOfTwoStarts(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  public void follow(int turns) {
    for (int i = 0; i < turns; i++) {
      try {
        changes = token == null ? orders.watch().cursor() : orders.watch().resumeAfter(token).cursor();
        ChangeStreamDocument<Document> change = changes.tryNext();
        if (change != null) {
          token = change.getResumeToken();
        }
      } catch (MongoException e) {
        System.out.println("again: " + e.getMessage());
      } finally {
        closeChanges();
      }
    }
  }

  private void closeChanges() {
    MongoChangeStreamCursor<ChangeStreamDocument<Document>> open = changes;
    if (open != null) {
      open.close();
    }
  }
}
