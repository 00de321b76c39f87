package poolnotmonitored;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.ConnectionPoolListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A listener of the pool. */
@Configuration
class GoodPoolListener {
  @Bean
  MongoClient mongoClient(ConnectionPoolListener listener) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyToConnectionPoolSettings(pool -> pool.maxSize(20).addConnectionPoolListener(listener))
            .build());
  }
}
