package clientcacheunbounded;

import com.mongodb.DB;
import com.mongodb.MongoClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The map grows with the names, but a DB is only a view on the one client. */
public class GoodDatabaseByName {
  private final Map<String, DB> databases = new ConcurrentHashMap<String, DB>();
  private final MongoClient client;

  public GoodDatabaseByName(MongoClient client) {
    this.client = client;
  }

  public DB forTenant(String tenant) {
    DB db = databases.get(tenant);
    if (db == null) {
      db = client.getDB("tenant_" + tenant);
      databases.put(tenant, db);
    }
    return db;
  }
}
