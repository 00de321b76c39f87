package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway closes the client that it was made with, which is not the one of the bean. */
@Configuration
class BadBeanBesideClosingObject {
  @Bean(destroyMethod = "shutdown")
  Gateway gateway() {
    return new Gateway(MongoClients.create("mongodb://localhost:27017/?appName=gateway"));
  }

  @Bean(destroyMethod = "")
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017/?appName=shop"); // expect: ClientNotClosed
  }

  static class Gateway {
    private final MongoClient client;

    Gateway(MongoClient client) {
      this.client = client;
    }

    public void shutdown() {
      client.close();
    }
  }
}
