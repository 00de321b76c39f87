package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.LinkedHashMap;
import java.util.Map;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the map drops is closed by a method of the project's own. */
@RestController
class GoodEldestClosed {
  private final Map<String, Tenant> tenants =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tenant> eldest) {
          if (size() > 20) {
            eldest.getValue().leave();
            return true;
          }
          return false;
        }
      };

  static final class Tenant {
    private final MongoClient client;

    Tenant(String uri) {
      client = MongoClients.create(uri);
    }

    long size() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }

    void leave() {
      client.close();
    }
  }

  @GetMapping("/size")
  synchronized long size(@RequestParam String uri) {
    return tenants.computeIfAbsent(uri, Tenant::new).size();
  }

  @PreDestroy
  synchronized void stop() {
    tenants.values().forEach(Tenant::leave);
  }
}
