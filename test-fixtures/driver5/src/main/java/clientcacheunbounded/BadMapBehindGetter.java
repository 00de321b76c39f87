package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The class asks for its map by a getter: it is the same map, and grows with each tenant. */
@Service
class BadMapBehindGetter {
  private final Map<String, MongoClient> clients = new ConcurrentHashMap<>();

  long orders(String tenant) {
    MongoClient client =
        getClients().computeIfAbsent(tenant, name -> MongoClients.create("mongodb://localhost:27017/" + name)); // expect: ClientCacheUnbounded
    return client.getDatabase(tenant).getCollection("orders").countDocuments();
  }

  private Map<String, MongoClient> getClients() {
    return clients;
  }

  @PreDestroy
  void close() {
    getClients().values().forEach(MongoClient::close);
  }
}
