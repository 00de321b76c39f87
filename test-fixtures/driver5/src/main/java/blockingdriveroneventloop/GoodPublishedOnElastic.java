package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What stands behind publishOn runs on threads that may wait. */
@RestController
class GoodPublishedOnElastic {
  private final MongoCollection<Document> orders;

  GoodPublishedOnElastic(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @PostMapping("/orders/{id}/cancel")
  Mono<String> cancel(@PathVariable String id) {
    return Mono.just(id)
        .publishOn(Schedulers.boundedElastic())
        .map(key -> orders.deleteOne(Filters.eq(key)).getDeletedCount())
        .map(count -> count == 1 ? "cancelled" : "unknown");
  }
}
