package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Functions as beans: Spring Cloud calls them for each message. */
class BadFunctionalBeans {
  @Configuration
  static class Streams {
    @Bean
    Consumer<String> audit() {
      return message -> {
        try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
          client.getDatabase("shop").getCollection("audit").insertOne(new Document("message", message));
        }
      };
    }
  }

  @Component
  static class Enrich implements Function<String, String> {
    @Override
    public String apply(String order) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        return order + client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }
}
