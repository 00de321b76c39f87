package poolbudgetexceeded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The size comes from outside: a guess alone is no finding. */
@Configuration
class GoodUnknownSize {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create(
        "mongodb://a.example.com,b.example.com,c.example.com/?maxPoolSize=" + System.getenv("POOL"));
  }
}
