package blockingdriveroneventloop;

import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reactive driver waits without a thread. */
@RestController
class GoodReactiveDriver {
  private final MongoCollection<Document> orders;

  GoodReactiveDriver(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/order")
  Mono<Document> first() {
    return Mono.from(orders.find().first());
  }
}
