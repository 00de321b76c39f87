package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two clients for two clusters. */
@Configuration
class GoodTwoClusters {
  @Bean
  MongoClient orders() {
    return MongoClients.create("mongodb://orders.example.com/?maxPoolSize=20");
  }

  @Bean
  MongoClient archive() {
    return MongoClients.create("mongodb://archive.example.com/?maxPoolSize=5");
  }
}
