package clientcacheunbounded.good_enumelsewhere;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** A client for each region, of which an enum in another file says how many there are. */
@Service
class Regions {
  private final Map<Region, MongoClient> clients = new ConcurrentHashMap<>();

  MongoDatabase shop(Region region) {
    return clients.computeIfAbsent(region, each -> MongoClients.create(each.uri())).getDatabase("shop");
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
