package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** In a full configuration class the direct call is answered with the bean. */
@Configuration
class GoodFullModeBeanCalled {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  MongoTemplate template() {
    return new MongoTemplate(client(), "shop");
  }
}
