package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.context.annotation.Context;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The store is made with the context, before the first request; the controller gets it. */
@Controller("/orders")
class GoodMicronautEagerStart {
  private final OrderStore store;

  GoodMicronautEagerStart(OrderStore store) {
    this.store = store;
  }

  @Get("/count")
  long count() {
    return store.count();
  }

  @Context
  static class OrderStore {
    private MongoClient client;

    @PostConstruct
    void open() {
      client = MongoClients.create("mongodb://localhost:27017");
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }

    @PreDestroy
    void close() {
      client.close();
    }
  }
}
