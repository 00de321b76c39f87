package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who sets the variable may set the size. */
@Configuration
class GoodFromEnvironment {
  @Bean
  MongoClient mongoClient() {
    String uri = System.getenv("MONGO_URI");
    return MongoClients.create(uri == null ? "mongodb://localhost:27017" : uri);
  }
}
