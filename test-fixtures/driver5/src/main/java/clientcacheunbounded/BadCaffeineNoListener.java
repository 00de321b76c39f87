package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Service;

/** Bounded, but what is evicted stays open: there is no removal listener that closes. */
@Service
class BadCaffeineNoListener {
  private final com.github.benmanes.caffeine.cache.Cache<String, MongoClient> clients =
      com.github.benmanes.caffeine.cache.Caffeine.newBuilder().maximumSize(50).build();

  long orders(String tenant) {
    MongoClient client = clients.get(tenant, t -> MongoClients.create("mongodb://localhost:27017/" + t)); // expect: ClientCacheUnbounded
    return client.getDatabase(tenant).getCollection("orders").countDocuments();
  }
}
