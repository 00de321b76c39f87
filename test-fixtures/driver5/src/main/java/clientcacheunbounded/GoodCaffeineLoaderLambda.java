package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Bounded and closing, with the loader as a lambda: the cache owns what the loader returns. */
@RestController
class GoodCaffeineLoaderLambda {
  private final com.github.benmanes.caffeine.cache.LoadingCache<String, MongoClient> clients =
      com.github.benmanes.caffeine.cache.Caffeine.newBuilder()
          .maximumSize(20)
          .removalListener((String tenant, MongoClient client, com.github.benmanes.caffeine.cache.RemovalCause cause) -> client.close())
          .build(tenant -> MongoClients.create("mongodb://localhost:27017/" + tenant));

  @GetMapping("/{tenant}/orders")
  long orders(@PathVariable String tenant) {
    return clients.get(tenant).getDatabase(tenant).getCollection("orders").countDocuments();
  }
}
