package poolbudgetexceeded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 150 on each of two instances is more than 300 less a fifth. */
@Configuration
class BadWholeLimit {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://db.example.com/?maxPoolSize=150"); // expect: PoolBudgetExceeded "150 x 1 server + 2 monitoring = 152; together 152 x 2 instances = 304"
  }
}
