package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Size, expiry, and a listener that closes. */
@Service
class GoodGuavaBoundedAndClosing {
  private final com.google.common.cache.LoadingCache<String, MongoClient> clients =
      com.google.common.cache.CacheBuilder.newBuilder()
          .maximumSize(20)
          .expireAfterAccess(10, TimeUnit.MINUTES)
          .removalListener((com.google.common.cache.RemovalNotification<String, MongoClient> n) -> n.getValue().close())
          .build(com.google.common.cache.CacheLoader.from(tenant -> MongoClients.create("mongodb://localhost:27017/" + tenant)));

  long orders(String tenant) {
    return clients.getUnchecked(tenant).getDatabase(tenant).getCollection("orders").countDocuments();
  }

  @PreDestroy
  void shutdown() {
    clients.invalidateAll();
  }
}
