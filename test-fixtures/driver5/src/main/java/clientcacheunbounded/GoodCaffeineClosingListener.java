package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Bounded, with a listener that closes what is evicted; shutdown empties the cache. */
@Service
class GoodCaffeineClosingListener {
  private final com.github.benmanes.caffeine.cache.Cache<String, MongoClient> clients =
      com.github.benmanes.caffeine.cache.Caffeine.newBuilder()
          .maximumSize(50)
          .removalListener((String tenant, MongoClient client, com.github.benmanes.caffeine.cache.RemovalCause cause) -> client.close())
          .build();

  long orders(String tenant) {
    MongoClient client = clients.get(tenant, t -> MongoClients.create("mongodb://localhost:27017/" + t));
    return client.getDatabase(tenant).getCollection("orders").countDocuments();
  }

  @PreDestroy
  void shutdown() {
    clients.invalidateAll();
    clients.cleanUp();
  }
}
