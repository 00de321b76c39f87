package clientcacheunbounded;

import com.mongodb.DB;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.PreDestroy;
import javax.enterprise.context.ApplicationScoped;
import org.jongo.Jongo;

/** A Jongo for each tenant over the databases of the one client costs a few objects, no connection. */
@ApplicationScoped
public class GoodJongoPerTenant {
  private final Map<String, Jongo> tenants = new ConcurrentHashMap<>();
  private final com.mongodb.MongoClient client = new com.mongodb.MongoClient("localhost");

  @SuppressWarnings("deprecation")
  public long orders(String tenant) {
    return tenants.computeIfAbsent(tenant, this::open).getCollection("orders").count();
  }

  @SuppressWarnings("deprecation")
  private Jongo open(String tenant) {
    DB db = client.getDB("tenant_" + tenant);
    return new Jongo(db);
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
