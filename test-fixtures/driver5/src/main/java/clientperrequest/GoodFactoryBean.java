package clientperrequest;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoClientFactoryBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spring's own factory bean opens once and destroys what it made. */
@Configuration
class GoodFactoryBean {
  @Bean
  MongoClientFactoryBean mongo() {
    MongoClientFactoryBean factory = new MongoClientFactoryBean();
    factory.setConnectionString(new ConnectionString("mongodb://localhost:27017"));
    return factory;
  }

  @RestController
  static class Count {
    private final MongoClient client;

    Count(MongoClient client) {
      this.client = client;
    }

    @GetMapping("/count")
    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
