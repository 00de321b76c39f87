package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A client for each tenant, in a map that only grows and that nobody empties. */
@RestController
class BadF2ClientPerTenant {
  private final Map<String, MongoClient> clients = new ConcurrentHashMap<>();

  @GetMapping("/{tenant}/orders/count")
  long count(@PathVariable String tenant) {
    MongoClient client = clients.computeIfAbsent(tenant, t -> MongoClients.create("mongodb://localhost:27017/" + t)); // expect: ClientCacheUnbounded
    return client.getDatabase(tenant).getCollection("orders").countDocuments();
  }
}
