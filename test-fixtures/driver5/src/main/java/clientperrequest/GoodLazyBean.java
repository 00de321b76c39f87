package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A lazy bean is made on the first request that touches it: late, but once. */
@RestController
class GoodLazyBean {
  private final OrderStore store;

  GoodLazyBean(@Lazy OrderStore store) {
    this.store = store;
  }

  @GetMapping("/orders/count")
  long count() {
    return store.count();
  }

  @Lazy
  @Component
  static class OrderStore {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }

    @PreDestroy
    void close() {
      client.close();
    }
  }
}
