package cursornotclosed;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The same watcher, whose stop() closes the cursor. */
@Component
class GoodChangeStreamField {
  private final MongoCollection<Document> orders;
  private MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;

  GoodChangeStreamField(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @PostConstruct
  void start() {
    cursor = orders.watch().cursor();
    new Thread(this::follow).start();
  }

  private void follow() {
    ChangeStreamDocument<Document> change = cursor.tryNext();
    if (change != null) {
      System.out.println(change.getOperationType());
    }
  }

  @PreDestroy
  void stop() {
    if (cursor != null) {
      cursor.close();
    }
  }
}
