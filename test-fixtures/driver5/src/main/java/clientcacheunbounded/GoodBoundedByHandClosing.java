package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The same map closes its eldest client before it lets it go, and all of them at shutdown. */
@Service
class GoodBoundedByHandClosing {
  private final Map<String, MongoClient> clients = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, MongoClient> eldest) {
      if (size() > 20) {
        eldest.getValue().close();
        return true;
      }
      return false;
    }
  };

  synchronized long orders(String tenant) {
    MongoClient client = clients.computeIfAbsent(tenant, t -> MongoClients.create("mongodb://localhost:27017/" + t));
    return client.getDatabase(tenant).getCollection("orders").countDocuments();
  }

  @PreDestroy
  synchronized void shutdown() {
    clients.values().forEach(MongoClient::close);
  }
}
