package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes as lambda and as method reference; the @Bean method runs once, the handlers per request. */
@Configuration
class BadSpringFunctionalRoutes {
  @Bean
  org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> routes() {
    return org.springframework.web.servlet.function.RouterFunctions.route()
        .GET("/orders", request -> {
          try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
            return org.springframework.web.servlet.function.ServerResponse.ok().body(client.getDatabase("shop").getCollection("orders").countDocuments());
          }
        })
        .GET("/stock", this::stock)
        .build();
  }

  private org.springframework.web.servlet.function.ServerResponse stock(org.springframework.web.servlet.function.ServerRequest request) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return org.springframework.web.servlet.function.ServerResponse.ok().body(client.getDatabase("shop").getCollection("stock").countDocuments());
  }
}
