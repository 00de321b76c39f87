package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The prototype is another bean; the client's own method has no scope and is a singleton. */
@Configuration
class GoodScopeOfOtherBean {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  @Scope("prototype")
  StringBuilder scratch() {
    return new StringBuilder();
  }
}
