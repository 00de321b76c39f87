package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;

/** A scope that is written out, and is the one that Spring has anyway. */
@Configuration
class GoodExplicitSingletonScope {
  @Bean
  @Lazy
  @Scope(ConfigurableBeanFactory.SCOPE_SINGLETON)
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://localhost:27017");
  }
}
