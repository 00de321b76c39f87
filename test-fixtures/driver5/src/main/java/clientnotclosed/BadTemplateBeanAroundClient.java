package clientnotclosed;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Spring closes beans: the template and the database are beans, the client inside each of them is not. */
@Configuration
class BadTemplateBeanAroundClient {
  @Bean
  MongoTemplate template() {
    return new MongoTemplate(MongoClients.create("mongodb://localhost:27017"), "shop"); // expect: ClientNotClosed
  }

  @Bean
  MongoDatabase reports() {
    return MongoClients.create("mongodb://localhost:27017").getDatabase("reports"); // expect: ClientNotClosed
  }

  @Bean
  MongoTemplate archive() {
    return new MongoTemplate(new SimpleMongoClientDatabaseFactory("mongodb://localhost:27017/archive")); // expect: ClientNotClosed
  }
}
