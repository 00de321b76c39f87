package poolnotmonitored;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings that come from outside may bring a listener along. */
@Configuration
class GoodSettingsFromOutside {
  @Bean
  MongoClient mongoClient(MongoClientSettings common) {
    return MongoClients.create(
        MongoClientSettings.builder(common)
            .applyConnectionString(new ConnectionString(System.getenv("MONGO_URI")))
            .build());
  }
}
