package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.web.context.annotation.ApplicationScope;

/** No scope, an explicit singleton, an application scope: all of them once. */
@Configuration
class GoodSingletonBeans {
  @Bean
  MongoClient plain() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  @Scope("singleton")
  MongoClient explicit() {
    return MongoClients.create("mongodb://localhost:27018");
  }

  @Bean
  @ApplicationScope
  MongoClient perApplication() {
    return MongoClients.create("mongodb://localhost:27019");
  }

  @Bean
  @Lazy
  MongoClient late() {
    return MongoClients.create("mongodb://localhost:27020");
  }
}
