package poolsizeunset.goodinjectedvalue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The address is injected; the file that sets it sets the size. */
@Configuration
class Database {
  @Value("${shop.database.uri}")
  private String uri;

  @Bean
  MongoClient mongoClient() {
    return MongoClients.create(uri);
  }
}
