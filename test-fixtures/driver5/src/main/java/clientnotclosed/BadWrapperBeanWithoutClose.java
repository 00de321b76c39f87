package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The container closes the bean, which has no close(); the client inside it stays. */
@Configuration
class BadWrapperBeanWithoutClose {
  @Bean
  PlainStore store(@Value("${mongo.uri}") String uri) {
    return new PlainStore(uri);
  }

  static class PlainStore {
    private final MongoClient client;

    PlainStore(String uri) {
      client = MongoClients.create(uri); // expect: ClientNotClosed "PlainStore"
    }

    MongoDatabase shop() {
      return client.getDatabase("shop");
    }
  }
}
