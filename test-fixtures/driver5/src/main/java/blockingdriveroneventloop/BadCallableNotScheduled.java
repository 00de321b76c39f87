package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A callable runs where it is subscribed to: on the event loop. */
@RestController
class BadCallableNotScheduled {
  private final MongoCollection<Document> orders;

  BadCallableNotScheduled(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/count")
  Mono<Long> count() {
    return Mono.fromCallable(() -> orders.countDocuments()); // expect: BlockingDriverOnEventLoop
  }
}
