package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.web.context.annotation.RequestScope;
import org.springframework.web.context.annotation.SessionScope;

/** Factory methods with a web scope: the container closes them, and makes one per request or session. */
@Configuration
class BadRequestAndSessionBeans {
  @Bean
  @RequestScope
  MongoClient perRequest() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope
  }

  @Bean
  @SessionScope
  MongoClient perSession() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope
  }

  @Bean
  @Scope(value = ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  Tracker tracker() {
    return new Tracker(); // expect: ClientBeanScope, ClientNotClosed
  }

  static class Tracker implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    void track(String what) {
      client.getDatabase("ops").getCollection("tracks").insertOne(new Document("what", what));
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
