package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Threads that may block. */
@RestController
class GoodScheduled {
  private final MongoCollection<Document> orders;

  GoodScheduled(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @GetMapping("/count")
  Mono<Long> count() {
    return Mono.fromCallable(() -> orders.countDocuments())
        .subscribeOn(Schedulers.boundedElastic());
  }
}
