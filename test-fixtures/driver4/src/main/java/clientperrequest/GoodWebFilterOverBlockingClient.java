package clientperrequest;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The callable inside the filter runs for each request and only reads through the injected client. */
@Component
public class GoodWebFilterOverBlockingClient implements WebFilter {
  private final MongoClient client;

  public GoodWebFilterOverBlockingClient(MongoClient client) {
    this.client = client;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String key = String.valueOf(exchange.getRequest().getHeaders().getFirst("X-Key"));
    return Mono.fromCallable(() -> known(key))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(known -> known ? chain.filter(exchange) : exchange.getResponse().setComplete());
  }

  private boolean known(String key) {
    return client.getDatabase("keys").getCollection("keys").countDocuments(new Document("_id", key)) > 0;
  }
}
