package clientcacheunbounded;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The cache behind the annotation has a bound, and closes what it drops. */
class GoodCacheableClosingListener {
  @Configuration
  @EnableCaching
  static class Caching {
    @Bean
    CaffeineCacheManager caches() {
      CaffeineCacheManager caches = new CaffeineCacheManager("clients");
      caches.setCaffeine(
          Caffeine.newBuilder()
              .maximumSize(20)
              .removalListener((key, client, cause) -> ((MongoClient) client).close()));
      return caches;
    }
  }

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
      return MongoClients.create("mongodb://localhost:27017/" + tenant);
    }
  }
}
