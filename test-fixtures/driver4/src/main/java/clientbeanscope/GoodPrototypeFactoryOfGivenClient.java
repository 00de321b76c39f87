package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The factory's other constructor: given a client it opens none, so it may be a prototype. */
@Configuration
public class GoodPrototypeFactoryOfGivenClient {
  @Bean
  public MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  @Scope("prototype")
  public MongoDatabaseFactory databases(MongoClient client, java.util.function.Supplier<String> tenant) {
    return new SimpleMongoClientDatabaseFactory(client, tenant.get());
  }
}
