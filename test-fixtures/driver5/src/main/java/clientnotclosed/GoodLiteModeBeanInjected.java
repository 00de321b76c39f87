package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** In lite mode too the client as a parameter is the container's one. */
@Configuration(proxyBeanMethods = false)
class GoodLiteModeBeanInjected {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  MongoTemplate template(MongoClient client) {
    return new MongoTemplate(client, "shop");
  }
}
