package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two databases of one cluster, both of the same client. */
@Configuration
class GoodTwoDatabasesOneClient {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://localhost:27017/?maxPoolSize=20");
  }

  @Bean
  MongoDatabase shop(MongoClient client) {
    return client.getDatabase("shop");
  }

  @Bean
  MongoDatabase archive() {
    return mongoClient().getDatabase("archive");
  }
}
