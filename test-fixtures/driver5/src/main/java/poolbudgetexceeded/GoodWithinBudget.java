package poolbudgetexceeded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** (100 + 2) x 2 are 204 of 240. */
@Configuration
class GoodWithinBudget {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://db.example.com/?maxPoolSize=100");
  }
}
