package multipleclients;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One helper makes the settings of both, each with its own address. */
@Configuration
class GoodOneHelperTwoClusters {
  @Bean
  MongoClient orders() {
    return MongoClients.create(settings("mongodb://orders.example.com/?maxPoolSize=20"));
  }

  @Bean
  MongoClient archive() {
    return MongoClients.create(settings("mongodb://archive.example.com/?maxPoolSize=5"));
  }

  private static MongoClientSettings settings(String uri) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .applicationName("shop")
        .build();
  }
}
