package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** A prototype bean is made for each injection point and closed by nobody. */
@Configuration
class BadPrototypeBean {
  @Bean
  @Scope("prototype")
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope, ClientNotClosed
  }
}
