package peers;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.function.Consumer;
import org.bson.Document;

/** A change-stream cursor never runs dry: close() is its only release. */
class BadF5ChangeStreamNeverClosed {
  private final MongoCollection<Document> orders;

  BadF5ChangeStreamNeverClosed(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void follow(Consumer<Document> sink) {
    MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = orders.watch().cursor(); // expect: CursorNotClosed
    while (cursor.hasNext()) {
      sink.accept(cursor.next().getFullDocument());
    }
  }
}
