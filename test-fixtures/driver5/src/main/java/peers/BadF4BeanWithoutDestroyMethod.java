package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** destroyMethod = "" switches off what Spring would have closed. */
@Configuration
class BadF4BeanWithoutDestroyMethod {
  @Bean(destroyMethod = "")
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}
