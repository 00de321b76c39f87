package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Singleton;

/** The factory's singleton bean is closed by preDestroy; the controller gets it. */
@io.micronaut.http.annotation.Controller("/orders")
class GoodMicronaut {
  private final MongoClient client;

  GoodMicronaut(MongoClient client) {
    this.client = client;
  }

  @Get("/count")
  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @io.micronaut.context.annotation.Factory
  static class Clients {
    @io.micronaut.context.annotation.Bean(preDestroy = "close")
    @Singleton
    MongoClient client() {
      return MongoClients.create("mongodb://localhost:27017");
    }
  }
}
