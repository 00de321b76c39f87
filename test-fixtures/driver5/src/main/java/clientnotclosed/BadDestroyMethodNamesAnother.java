package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** destroyMethod names a method that logs and leaves the client alone. */
@Configuration
class BadDestroyMethodNamesAnother {
  @Bean(destroyMethod = "stop")
  Talker talker() {
    return new Talker(); // expect: ClientNotClosed
  }

  static class Talker {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    MongoDatabase shop() {
      return client.getDatabase("shop");
    }

    void stop() {
      System.out.println("good bye");
    }

    void close() {
      client.close();
    }
  }
}
