package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One client for each configured unit, put into a map by the method that the loop calls. */
@Component
class GoodKeptByHelper {
  private static final String[] UNITS = {"orders", "events"};

  private final Map<String, MongoClient> clients = new HashMap<>();

  @PostConstruct
  void connect() {
    for (String unit : UNITS) {
      add(unit);
    }
  }

  private void add(String unit) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017/?appName=" + unit);
    clients.put(unit, client);
  }

  @PreDestroy
  void close() {
    for (MongoClient client : clients.values()) {
      client.close();
    }
  }
}
