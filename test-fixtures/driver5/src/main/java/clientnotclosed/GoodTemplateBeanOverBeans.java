package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The client, or the factory that opens one for itself, is a bean of its own; the template only takes it. */
@Configuration
class GoodTemplateBeanOverBeans {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  MongoTemplate template(MongoClient client) {
    return new MongoTemplate(client, "shop");
  }

  @Bean
  SimpleMongoClientDatabaseFactory archiveFactory() {
    return new SimpleMongoClientDatabaseFactory("mongodb://localhost:27017/archive");
  }

  @Bean
  MongoTemplate archive(SimpleMongoClientDatabaseFactory archiveFactory) {
    return new MongoTemplate(archiveFactory);
  }
}
