package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A project's own annotation called Scope says nothing about beans. */
@Configuration
class GoodOwnScopeAnnotation {
  @interface Scope {
    String value();
  }

  @Bean
  @Scope("prototype")
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }
}
