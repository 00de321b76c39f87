package clientbeanscope;

import com.mongodb.Mongo;
import com.mongodb.MongoClient;
import com.mongodb.ServerAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.config.AbstractMongoConfiguration;

/** The base class asks for mongo() and it is a bean without a scope: one client, closed with the context. */
@Configuration
public class GoodMongoConfigurationBean extends AbstractMongoConfiguration {
  @Override
  protected String getDatabaseName() {
    return "shop";
  }

  @Override
  @Bean
  public Mongo mongo() throws Exception {
    return new MongoClient(new ServerAddress("localhost", 27017));
  }
}
