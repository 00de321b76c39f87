package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

/** What the map keeps is a wrapper, and a wrapper is a client when it opens one. */
@Service
class BadWrapperPerTenant {
  private final ConcurrentMap<String, Shard> shards = new ConcurrentHashMap<>();

  long orders(String tenant) {
    return shards.computeIfAbsent(tenant, Shard::new).orders();
  }

  static class Shard {
    private final MongoClient client;
    private final String tenant;

    Shard(String tenant) {
      this.tenant = tenant;
      client = MongoClients.create("mongodb://localhost:27017/" + tenant); // expect: ClientCacheUnbounded
    }

    long orders() {
      return client.getDatabase(tenant).getCollection("orders").countDocuments();
    }
  }
}
