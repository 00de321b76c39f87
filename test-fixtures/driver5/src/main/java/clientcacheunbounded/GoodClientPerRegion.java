package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Opened on demand, but the keys are the two constants of an enum: there can be no third client. */
@Service
class GoodClientPerRegion {
  enum Region { EU, US }

  private final Map<Region, MongoClient> clients = new ConcurrentHashMap<>();

  long orders(Region region) {
    return clients
        .computeIfAbsent(region, r -> MongoClients.create("mongodb://localhost:27017/?appName=" + r))
        .getDatabase("shop")
        .getCollection("orders")
        .countDocuments();
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
