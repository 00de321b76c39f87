package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** WebFilter and functional route of WebFlux. */
@Component
public class BadSpring5WebFlux implements org.springframework.web.server.WebFilter {
  @Override
  public Mono<Void> filter(org.springframework.web.server.ServerWebExchange exchange, org.springframework.web.server.WebFilterChain chain) {
    com.mongodb.reactivestreams.client.MongoClient client = com.mongodb.reactivestreams.client.MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return Mono.from(client.getDatabase("ops").getCollection("hits").insertOne(new Document())).then(chain.filter(exchange));
  }

  @Bean
  org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> route() {
    return org.springframework.web.reactive.function.server.RouterFunctions.route(
        org.springframework.web.reactive.function.server.RequestPredicates.GET("/count"),
        request -> {
          try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
            return org.springframework.web.reactive.function.server.ServerResponse.ok()
                .bodyValue(client.getDatabase("ops").getCollection("hits").countDocuments());
          }
        });
  }
}
