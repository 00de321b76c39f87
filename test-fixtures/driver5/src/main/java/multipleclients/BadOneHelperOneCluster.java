package multipleclients;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One helper makes the settings of both; the database in the address makes no other server of it. */
@Configuration
class BadOneHelperOneCluster {
  @Bean
  MongoClient orders() {
    return MongoClients.create(settings("mongodb://db.example.com/orders", 20));
  }

  @Bean
  MongoClient archive() {
    return MongoClients.create(settings("mongodb://db.example.com/archive", 5)); // expect: MultipleClients "(db.example.com:27017)"
  }

  private static MongoClientSettings settings(String uri, int size) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .applyToConnectionPoolSettings(pool -> pool.maxSize(size))
        .build();
  }
}
