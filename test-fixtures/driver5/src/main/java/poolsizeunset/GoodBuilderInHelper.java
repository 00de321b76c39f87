package poolsizeunset;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The size is set in a lambda, in a helper of a helper. */
@Configuration
class GoodBuilderInHelper {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create(settings("mongodb://db.example.com"));
  }

  private static MongoClientSettings settings(String uri) {
    MongoClientSettings.Builder builder =
        MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
    limit(builder);
    return builder.build();
  }

  private static void limit(MongoClientSettings.Builder builder) {
    builder.applyToConnectionPoolSettings(pool -> pool.maxSize(20));
  }
}
