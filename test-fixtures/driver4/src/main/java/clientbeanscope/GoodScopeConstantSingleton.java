package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;

/** A scope that is written down, but as the constant for singleton; lazy says when, not how often. */
@Configuration
public class GoodScopeConstantSingleton {
  @Bean
  @Lazy
  @Scope(ConfigurableBeanFactory.SCOPE_SINGLETON)
  public MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }
}
