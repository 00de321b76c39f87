package clientcacheunbounded.bad_tenantrouter;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks the tenant's client up, or opens it; nobody ever takes one out. */
class TenantClients {
  private final Map<String, MongoClient> byTenant = new ConcurrentHashMap<>();
  private final TenantSettings settings;

  TenantClients(TenantSettings settings) {
    this.settings = settings;
  }

  MongoClient of(String tenant) {
    return byTenant.computeIfAbsent(tenant, this::open);
  }

  private MongoClient open(String tenant) {
    return MongoClients.create(settings.uri(tenant)); // expect: ClientCacheUnbounded
  }
}
