package clientcacheunbounded.bad_tenantrouter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The handler is guarded by the cache; the cache is what is wrong. */
@RestController
class TenantController {
  private final TenantClients clients = new TenantClients(new TenantSettings());

  @GetMapping("/{tenant}/orders")
  long orders(@PathVariable String tenant) {
    return clients.of(tenant).getDatabase(tenant).getCollection("orders").countDocuments();
  }
}
