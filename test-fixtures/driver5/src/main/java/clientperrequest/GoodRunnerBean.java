package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean method returns a lambda that Spring Boot runs once after the start. */
@Configuration
class GoodRunnerBean {
  @Bean
  org.springframework.boot.ApplicationRunner seed() {
    return arguments -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("shop").getCollection("orders").createIndex(new Document("date", 1));
      }
    };
  }
}
