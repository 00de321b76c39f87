package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.config.AbstractMongoClientConfiguration;

/** mongoClient() of the base class is no bean, and neither is an override without @Bean: nobody closes it. */
@Configuration
class BadOverrideWithoutBean extends AbstractMongoClientConfiguration {
  @Override
  protected String getDatabaseName() {
    return "shop";
  }

  @Override
  public MongoClient mongoClient() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}
