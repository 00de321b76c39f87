package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.context.annotation.Factory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** The factory says no preDestroy; another bean closes the client that it is given. */
@Factory
class GoodMicronautClosedByAnother {
  @Singleton
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Singleton
  static class Shutdown {
    private final MongoClient client;

    Shutdown(MongoClient client) {
      this.client = client;
    }

    @PreDestroy
    void close() {
      client.close();
    }
  }
}
