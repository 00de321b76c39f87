package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For a @Bean the public no-argument close() of a plain class is inferred too. */
@Configuration
class GoodWrapperBeanWithPublicClose {
  @Bean
  Store store(@Value("${mongo.uri}") String uri) {
    return new Store(uri);
  }

  static class Store {
    private final MongoClient client;

    Store(String uri) {
      client = MongoClients.create(uri);
    }

    MongoDatabase shop() {
      return client.getDatabase("shop");
    }

    public void close() {
      client.close();
    }
  }
}
