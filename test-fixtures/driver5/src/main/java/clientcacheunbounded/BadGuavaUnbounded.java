package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Service;

/** A Guava cache closes what it removes, but without size or expiry it never removes anything. */
@Service
class BadGuavaUnbounded {
  private final com.google.common.cache.LoadingCache<String, MongoClient> clients =
      com.google.common.cache.CacheBuilder.newBuilder()
          .removalListener((com.google.common.cache.RemovalNotification<String, MongoClient> n) -> n.getValue().close())
          .build(new com.google.common.cache.CacheLoader<String, MongoClient>() {
            @Override
            public MongoClient load(String tenant) {
              return MongoClients.create("mongodb://localhost:27017/" + tenant); // expect: ClientCacheUnbounded
            }
          });

  long orders(String tenant) {
    return clients.getUnchecked(tenant).getDatabase(tenant).getCollection("orders").countDocuments();
  }
}
