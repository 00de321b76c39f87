package poolsizeunset;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool has a lower bound only. */
@Configuration
class BadBuilder {
  @Bean
  MongoClient mongoClient() {
    MongoClientSettings.Builder builder = MongoClientSettings.builder();
    builder.applyConnectionString(new ConnectionString("mongodb://a.example.com,b.example.com/"));
    builder.applyToConnectionPoolSettings(pool -> pool.minSize(5));
    return MongoClients.create(builder.build()); // expect: PoolSizeUnset "no maximum pool size"
  }
}
