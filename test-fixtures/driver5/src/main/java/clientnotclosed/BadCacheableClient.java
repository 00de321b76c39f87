package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One client for the application, in a cache that knows nothing of closing. */
class BadCacheableClient {
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
    @Cacheable("clients")
    public MongoClient client() {
      return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "stays in a cache"
    }
  }
}
