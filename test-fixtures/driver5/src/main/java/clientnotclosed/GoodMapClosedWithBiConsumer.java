package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Two named clients in a map, closed with forEach over its entries. */
@Service
class GoodMapClosedWithBiConsumer {
  private final Map<String, MongoClient> clients = new HashMap<>();

  GoodMapClosedWithBiConsumer() {
    clients.put("orders", MongoClients.create("mongodb://localhost:27017"));
    clients.put("reports", MongoClients.create("mongodb://localhost:27018"));
  }

  MongoDatabase database(String name) {
    return clients.get(name).getDatabase(name);
  }

  @PreDestroy
  void close() {
    clients.forEach((name, client) -> client.close());
  }
}
