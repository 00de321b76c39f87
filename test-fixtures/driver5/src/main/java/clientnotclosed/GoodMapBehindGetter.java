package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What goes into the map and what is closed at the end come to it by a getter. */
@Service
class GoodMapBehindGetter {
  private final Map<String, MongoClient> clients = new HashMap<>();

  @PostConstruct
  void open() {
    getClients().put("orders", MongoClients.create("mongodb://localhost:27017"));
    getClients().put("reports", MongoClients.create("mongodb://localhost:27018"));
  }

  MongoDatabase database(String name) {
    return getClients().get(name).getDatabase(name);
  }

  private Map<String, MongoClient> getClients() {
    return clients;
  }

  @PreDestroy
  void close() {
    for (MongoClient client : getClients().values()) {
      client.close();
    }
  }
}
