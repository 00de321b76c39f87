package clientperrequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reactive driver's client is a pool too, with more threads. */
@RestController
class BadReactiveClientInWebFlux {
  @GetMapping("/orders/count")
  Mono<Long> count() {
    com.mongodb.reactivestreams.client.MongoClient client = com.mongodb.reactivestreams.client.MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return Mono.from(client.getDatabase("shop").getCollection("orders").countDocuments());
  }
}
