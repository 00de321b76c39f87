package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Mono.using pairs the opening with its closing. */
class GoodReactorUsing {
  private final MongoCollection<Document> orders;

  GoodReactorUsing(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Mono<Document> first() {
    return Mono.using(() -> orders.find().iterator(), cursor -> Mono.justOrEmpty(cursor.tryNext()), MongoCursor::close);
  }
}
