package querytimelimitunset;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The client's own timeout stands for every operation. */
@RestController
class GoodTimeoutOfClient {
  private final MongoClient client;

  GoodTimeoutOfClient(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/open")
  long open() {
    return client
        .getDatabase("shop")
        .getCollection("orders")
        .countDocuments(new Document("open", true));
  }

  @Configuration
  static class Database {
    @Bean
    MongoClient mongoClient() {
      return MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString("mongodb://localhost:27017"))
              .timeout(2, TimeUnit.SECONDS)
              .build());
    }
  }
}
