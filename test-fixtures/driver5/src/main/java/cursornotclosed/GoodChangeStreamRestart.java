package cursornotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.function.Consumer;
import org.bson.Document;

/** The same loop with one try-with-resources per attempt. */
class GoodChangeStreamRestart {
  private final MongoCollection<Document> orders;

  GoodChangeStreamRestart(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void follow(Consumer<Document> sink) {
    while (!Thread.currentThread().isInterrupted()) {
      try (MongoCursor<ChangeStreamDocument<Document>> cursor = orders.watch().iterator()) {
        while (cursor.hasNext()) {
          sink.accept(cursor.next().getFullDocument());
        }
      } catch (MongoException e) {
        System.err.println("watch again after " + e.getMessage());
      }
    }
  }
}
