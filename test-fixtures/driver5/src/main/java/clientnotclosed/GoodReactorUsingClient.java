package clientnotclosed;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reactor opens the client for the subscriber and closes it whatever the end is. */
public class GoodReactorUsingClient {
  static Mono<Long> orders() {
    return Mono.using(
        () -> MongoClients.create("mongodb://localhost:27017"),
        client ->
            Mono.from(client.getDatabase("shop").getCollection("orders").countDocuments()),
        MongoClient::close);
  }

  static Flux<String> databases() {
    return Flux.using(
        () -> MongoClients.create("mongodb://localhost:27017"),
        client -> Flux.from(client.listDatabaseNames()),
        MongoClient::close);
  }

  public static void main(String[] args) {
    System.out.println(orders().block());
    databases().doOnNext(System.out::println).blockLast();
  }
}
