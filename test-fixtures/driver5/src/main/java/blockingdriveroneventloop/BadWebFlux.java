package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The query runs before there is a Mono. */
@RestController
class BadWebFlux {
  private final MongoCollection<Document> orders;

  BadWebFlux(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/order")
  Mono<Document> first() {
    return Mono.justOrEmpty(orders.find().first()); // expect: BlockingDriverOnEventLoop
  }
}
