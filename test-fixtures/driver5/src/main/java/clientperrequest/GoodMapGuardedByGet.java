package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A null check of get(key) followed by put: a cache. The key is fixed, and the values are closed at shutdown. */
@RestController
class GoodMapGuardedByGet {
  private final Map<String, MongoClient> clients = new HashMap<>();

  @GetMapping("/count")
  synchronized long count() {
    MongoClient client = clients.get("shop");
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
      clients.put("shop", client);
    }
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  synchronized void close() {
    clients.values().forEach(MongoClient::close);
  }
}
