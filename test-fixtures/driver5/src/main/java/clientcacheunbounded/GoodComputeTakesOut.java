package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

/** The function closes what it takes out. */
@Service
class GoodComputeTakesOut {
  private final ConcurrentMap<String, MongoClient> clients = new ConcurrentHashMap<>();

  MongoClient client(String tenant, String address) {
    return clients.computeIfAbsent(tenant, key -> MongoClients.create(address));
  }

  void gone(String tenant) {
    clients.computeIfPresent(
        tenant,
        (key, old) -> {
          old.close();
          return null;
        });
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
