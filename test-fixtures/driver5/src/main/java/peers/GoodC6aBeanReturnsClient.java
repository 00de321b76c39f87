package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring infers close() for a bean, so the container closes this one. */
@Configuration
class GoodC6aBeanReturnsClient {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://localhost:27017");
  }
}
