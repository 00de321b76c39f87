package poolnotmonitored;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whatever the connection string says: it registers no listener. */
@Configuration
class BadUriFromOutside {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create( // expect: PoolNotMonitored
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(System.getenv("MONGO_URI")))
            .build());
  }
}
