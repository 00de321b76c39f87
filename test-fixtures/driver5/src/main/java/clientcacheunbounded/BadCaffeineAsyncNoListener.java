package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** An asynchronous cache forgets its clients like any other. */
class BadCaffeineAsyncNoListener {
  private final com.github.benmanes.caffeine.cache.AsyncLoadingCache<String, MongoClient> clients =
      com.github.benmanes.caffeine.cache.Caffeine.newBuilder()
          .maximumSize(20)
          .buildAsync(tenant -> MongoClients.create("mongodb://localhost:27017/" + tenant)); // expect: ClientCacheUnbounded

  long orders(String tenant) {
    return clients.get(tenant).join().getDatabase(tenant).getCollection("orders").countDocuments();
  }
}
