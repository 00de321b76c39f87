package cursornotclosed;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The watcher keeps its cursor in a field; stop() only clears the flag. */
@Component
class BadChangeStreamField {
  private final MongoCollection<Document> orders;
  private MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;
  private volatile boolean running = true;

  BadChangeStreamField(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @PostConstruct
  void start() {
    cursor = orders.watch().cursor(); // expect: CursorNotClosed
    new Thread(this::follow).start();
  }

  private void follow() {
    while (running) {
      ChangeStreamDocument<Document> change = cursor.tryNext();
      if (change != null) {
        System.out.println(change.getOperationType());
      }
    }
  }

  @PreDestroy
  void stop() {
    running = false;
  }
}
