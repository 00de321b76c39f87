package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Expiry as the bound, and Caffeine's eviction listener for what it removes. */
@Service
class GoodCaffeineEvictionListener {
  private final com.github.benmanes.caffeine.cache.LoadingCache<String, MongoClient> clients =
      com.github.benmanes.caffeine.cache.Caffeine.newBuilder()
          .expireAfterAccess(Duration.ofMinutes(10))
          .evictionListener((String tenant, MongoClient client, com.github.benmanes.caffeine.cache.RemovalCause cause) -> client.close())
          .build(t -> MongoClients.create("mongodb://localhost:27017/" + t));

  long orders(String tenant) {
    return clients.get(tenant).getDatabase(tenant).getCollection("orders").countDocuments();
  }

  @PreDestroy
  void shutdown() {
    clients.asMap().values().forEach(MongoClient::close);
  }
}
