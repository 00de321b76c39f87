package clientperrequest;

import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The filter uses the reactive client of the container. */
@Component
public class GoodSpring5WebFlux implements org.springframework.web.server.WebFilter {
  private final com.mongodb.reactivestreams.client.MongoClient client;

  public GoodSpring5WebFlux(com.mongodb.reactivestreams.client.MongoClient client) {
    this.client = client;
  }

  @Override
  public Mono<Void> filter(org.springframework.web.server.ServerWebExchange exchange, org.springframework.web.server.WebFilterChain chain) {
    return Mono.from(client.getDatabase("ops").getCollection("hits").insertOne(new Document())).then(chain.filter(exchange));
  }
}
