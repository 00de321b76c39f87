package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.config.AbstractMongoClientConfiguration;

/** With @Bean on the override the container owns the client. */
@Configuration
class GoodOverrideWithBean extends AbstractMongoClientConfiguration {
  @Override
  protected String getDatabaseName() {
    return "shop";
  }

  @Bean
  @Override
  public MongoClient mongoClient() {
    return MongoClients.create("mongodb://localhost:27017");
  }
}
