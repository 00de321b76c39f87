package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Without proxies the direct call makes a second client, and Spring closes only the one that it made itself. */
@Configuration(proxyBeanMethods = false)
class BadLiteModeBeanCalled {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }

  @Bean
  MongoTemplate template() {
    return new MongoTemplate(client(), "shop");
  }
}
