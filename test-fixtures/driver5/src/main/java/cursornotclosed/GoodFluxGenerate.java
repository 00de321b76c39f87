package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** Flux.generate is told how to end its state. */
class GoodFluxGenerate {
  private final MongoCollection<Document> orders;

  GoodFluxGenerate(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Flux<Document> all() {
    return Flux.generate(
        () -> orders.find().iterator(),
        (cursor, sink) -> {
          if (cursor.hasNext()) {
            sink.next(cursor.next());
          } else {
            sink.complete();
          }
          return cursor;
        },
        MongoCursor::close);
  }
}
