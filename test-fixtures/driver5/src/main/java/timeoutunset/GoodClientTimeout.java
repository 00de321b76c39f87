package timeoutunset;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One timeout for whole operations takes the place of the others. */
@Configuration
class GoodClientTimeout {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create(
        MongoClientSettings.builder().timeout(10, TimeUnit.SECONDS).build());
  }
}
