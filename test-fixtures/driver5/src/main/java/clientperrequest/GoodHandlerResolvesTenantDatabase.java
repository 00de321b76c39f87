package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tenant of the request picks a database, never a client. */
@RestController
class GoodHandlerResolvesTenantDatabase {
  private final MongoClient client;

  GoodHandlerResolvesTenantDatabase(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/orders")
  long count(@org.springframework.web.bind.annotation.RequestHeader("X-Tenant") String tenant) {
    return database(tenant).getCollection("orders").countDocuments();
  }

  private MongoDatabase database(String tenant) {
    if (!tenant.matches("[a-z]+")) {
      throw new IllegalArgumentException(tenant);
    }
    return client.getDatabase("tenant_" + tenant);
  }
}
