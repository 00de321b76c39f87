package clientperrequest;

import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Publishers of an injected reactive client open nothing that a handler has to close. */
@RestController
class GoodReactiveClientInjected {
  private final com.mongodb.reactivestreams.client.MongoClient client;

  GoodReactiveClientInjected(com.mongodb.reactivestreams.client.MongoClient client) {
    this.client = client;
  }

  @GetMapping("/orders")
  Flux<Document> orders() {
    return Flux.from(client.getDatabase("shop").getCollection("orders").find());
  }
}
