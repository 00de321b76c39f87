package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The framework keeps the client that the first request gets, and gives it to all others. */
class GoodCacheableClient {
  @RestController
  static class Orders {
    private final Clients clients;

    Orders(Clients clients) {
      this.clients = clients;
    }

    @GetMapping("/count")
    long count() {
      return clients.client().getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  @Service
  static class Clients {
    private MongoClient last;

    @Cacheable("clients")
    public MongoClient client() {
      last = MongoClients.create("mongodb://localhost:27017");
      return last;
    }

    @PreDestroy
    void close() {
      if (last != null) {
        last.close();
      }
    }
  }
}
