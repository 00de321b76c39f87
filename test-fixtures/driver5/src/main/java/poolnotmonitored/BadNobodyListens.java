package poolnotmonitored;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody sees the pool fill up. */
@Configuration
class BadNobodyListens {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://db.example.com/?maxPoolSize=20"); // expect: PoolNotMonitored
  }
}
