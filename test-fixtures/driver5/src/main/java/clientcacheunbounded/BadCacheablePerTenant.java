package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whatever bound the cache has by configuration: what it drops stays open, and it closes nothing. */
class BadCacheablePerTenant {
  @RestController
  static class Orders {
    private final Tenants tenants;

    Orders(Tenants tenants) {
      this.tenants = tenants;
    }

    @GetMapping("/orders/{tenant}")
    long orders(@PathVariable String tenant) {
      return tenants.client(tenant).getDatabase(tenant).getCollection("orders").countDocuments();
    }
  }

  @Service
  static class Tenants {
    @Cacheable("clients")
    public MongoClient client(String tenant) {
      return MongoClients.create("mongodb://localhost:27017/" + tenant); // expect: ClientCacheUnbounded "Tenants.client()"
    }
  }
}
