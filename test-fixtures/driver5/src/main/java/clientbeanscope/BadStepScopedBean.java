package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each step of each job opens a client, though Spring closes it after the step. */
@Configuration
class BadStepScopedBean {
  @Bean
  @StepScope
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope
  }
}
