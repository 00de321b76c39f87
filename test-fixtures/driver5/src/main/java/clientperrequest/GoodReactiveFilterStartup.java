package clientperrequest;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The reactive client is opened in the filter's constructor; each exchange only subscribes to a publisher. */
@Component
class GoodReactiveFilterStartup implements WebFilter {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Document visit = new Document("path", exchange.getRequest().getPath().value());
    return Mono.from(client.getDatabase("web").getCollection("visits").insertOne(visit))
        .then(chain.filter(exchange));
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
