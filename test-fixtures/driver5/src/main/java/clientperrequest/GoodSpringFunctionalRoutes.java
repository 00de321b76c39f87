package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lambda captures the client that the bean method was given. */
@Configuration
class GoodSpringFunctionalRoutes {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> routes(MongoClient client) {
    MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
    return org.springframework.web.servlet.function.RouterFunctions.route()
        .GET("/orders", request -> org.springframework.web.servlet.function.ServerResponse.ok().body(orders.countDocuments()))
        .build();
  }
}
