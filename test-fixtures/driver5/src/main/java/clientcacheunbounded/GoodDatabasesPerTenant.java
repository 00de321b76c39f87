package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** One database for each tenant, all of one client: the map that grows holds no connection. */
@Service
class GoodDatabasesPerTenant {
  private final MongoClient client;
  private final Map<String, MongoDatabase> databases = new ConcurrentHashMap<>();

  GoodDatabasesPerTenant(MongoClient client) {
    this.client = client;
  }

  MongoDatabase database(String tenant) {
    return databases.computeIfAbsent(tenant, t -> client.getDatabase("tenant_" + t));
  }
}
