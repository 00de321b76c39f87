package cursornotclosed;

import com.mongodb.client.model.changestream.FullDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** A reactive change stream is a publisher: what ends it is the subscription, not a cursor. */
public class GoodReactiveChangeStream {
  private final MongoCollection<Document> orders;
  private Disposable subscription;

  GoodReactiveChangeStream(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void start() {
    subscription =
        Flux.from(orders.watch().fullDocument(FullDocument.UPDATE_LOOKUP))
            .map(change -> change.getOperationType().getValue())
            .subscribe(System.out::println);
  }

  void stop() {
    subscription.dispose();
  }
}
