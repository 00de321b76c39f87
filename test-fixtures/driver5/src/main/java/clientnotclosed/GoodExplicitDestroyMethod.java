package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** destroyMethod by name, on the client and on a wrapper. */
@Configuration
class GoodExplicitDestroyMethod {
  @Bean(destroyMethod = "close")
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean(initMethod = "open", destroyMethod = "shutdown")
  Reports reports() {
    return new Reports();
  }

  static class Reports {
    private MongoClient client;

    void open() {
      client = MongoClients.create("mongodb://localhost:27017/reports");
    }

    void shutdown() {
      client.close();
    }
  }
}
