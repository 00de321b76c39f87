package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Calls between bean methods go through the container: both templates stand on the one client. */
@Configuration
class GoodBeanMethodCallsBeanMethod {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  MongoTemplate orders() {
    return new MongoTemplate(client(), "orders");
  }

  @Bean
  @Scope("prototype")
  MongoTemplate reports() {
    return new MongoTemplate(client(), "reports");
  }
}
