package timeoutunset;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All four are set. */
@Configuration
class GoodBuilder {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyToSocketSettings(
                socket -> socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS))
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToConnectionPoolSettings(pool -> pool.maxSize(20).maxWaitTime(2, TimeUnit.SECONDS))
            .build());
  }
}
