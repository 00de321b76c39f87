package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** One client for reading from secondaries and one for the rest: a boolean has no third value. */
@Service
class GoodClientPerFlag {
  private final Map<Boolean, MongoClient> clients = new HashMap<>();

  synchronized long orders(boolean secondary) {
    MongoClient client = clients.get(secondary);
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017/?readPreference=" + (secondary ? "secondaryPreferred" : "primary"));
      clients.put(secondary, client);
    }
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  synchronized void close() {
    clients.values().forEach(MongoClient::close);
  }
}
