package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Regions are few, but the key is a region's tenant: those are many. */
@Service
class BadClientPerRegionAndTenant {
  enum Region { EU, US }

  record Key(Region region, String tenant) {}

  private final Map<Key, MongoClient> clients = new ConcurrentHashMap<>();

  long orders(Region region, String tenant) {
    return clients
        .computeIfAbsent(new Key(region, tenant), k -> MongoClients.create("mongodb://localhost:27017/" + k.tenant())) // expect: ClientCacheUnbounded
        .getDatabase(tenant)
        .getCollection("orders")
        .countDocuments();
  }
}
