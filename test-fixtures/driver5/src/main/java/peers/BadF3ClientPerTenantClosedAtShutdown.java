package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** As F2, but shutdown closes all of them: no leak at the end, and still no bound while it runs (a warning, not an error). */
@RestController
class BadF3ClientPerTenantClosedAtShutdown {
  private final Map<String, MongoClient> clients = new ConcurrentHashMap<>();

  @GetMapping("/{tenant}/invoices/count")
  long count(@PathVariable String tenant) {
    MongoClient client = clients.computeIfAbsent(tenant, t -> MongoClients.create("mongodb://localhost:27017/" + t)); // expect: ClientCacheUnbounded
    return client.getDatabase(tenant).getCollection("invoices").countDocuments();
  }

  @PreDestroy
  void closeAll() {
    clients.values().forEach(MongoClient::close);
  }
}
