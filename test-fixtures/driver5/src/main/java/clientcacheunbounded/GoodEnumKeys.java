package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The keys are the constants of an enum: there can be three clients and no more. */
@Service
class GoodEnumKeys {
  enum Region { EU, US, ASIA }

  private final Map<Region, MongoClient> clients = new EnumMap<>(Region.class);

  @PostConstruct
  void open() {
    clients.put(Region.EU, MongoClients.create("mongodb://localhost:27017/?appName=eu"));
    clients.put(Region.US, MongoClients.create("mongodb://localhost:27017/?appName=us"));
    clients.put(Region.ASIA, MongoClients.create("mongodb://localhost:27017/?appName=asia"));
  }

  MongoDatabase shop(Region region) {
    return clients.get(region).getDatabase("shop");
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
