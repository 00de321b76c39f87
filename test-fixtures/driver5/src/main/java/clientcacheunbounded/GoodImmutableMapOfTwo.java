package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import org.springframework.stereotype.Service;

/** An immutable map with two entries, however many keys are looked up in it. */
@Service
class GoodImmutableMapOfTwo {
  private final Map<String, MongoClient> clients =
      Map.of(
          "orders", MongoClients.create("mongodb://localhost:27017/?appName=orders"),
          "archive", MongoClients.create("mongodb://localhost:27017/?appName=archive"));

  long count(String name) {
    MongoClient client = clients.get(name);
    return client == null ? 0 : client.getDatabase(name).getCollection("all").countDocuments();
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
