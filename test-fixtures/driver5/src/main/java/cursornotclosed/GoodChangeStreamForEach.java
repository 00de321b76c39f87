package cursornotclosed;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.changestream.FullDocument;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/** watch() opens nothing, and forEach(Consumer) closes for itself. */
class GoodChangeStreamForEach {
  private final MongoCollection<Document> orders;

  GoodChangeStreamForEach(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void follow(Consumer<Document> sink) {
    ChangeStreamIterable<Document> changes = orders.watch(List.of(Aggregates.match(Filters.eq("operationType", "insert"))));
    changes.fullDocument(FullDocument.UPDATE_LOOKUP).forEach(change -> sink.accept(change.getFullDocument()));
  }
}
