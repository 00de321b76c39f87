package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** A prototype may be made as often as it likes when its client is the application's. */
@Configuration
class GoodPrototypeOverSharedClient {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  @Scope("prototype")
  MongoDatabase database(MongoClient client) {
    return client.getDatabase("shop");
  }

  @Bean
  @Scope("prototype")
  Borrower borrower(MongoClient client) {
    return new Borrower(client);
  }

  static class Borrower {
    private final MongoClient client;

    Borrower(MongoClient client) {
      this.client = client;
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
