package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** There are two regions and never more clients, but nobody closes them. */
@Service
class BadClientPerRegion {
  enum Region { EU, US }

  private final Map<Region, MongoClient> clients = new ConcurrentHashMap<>();

  long orders(Region region) {
    return clients
        .computeIfAbsent(region, r -> MongoClients.create("mongodb://localhost:27017/?appName=" + r)) // expect: ClientNotClosed
        .getDatabase("shop")
        .getCollection("orders")
        .countDocuments();
  }
}
