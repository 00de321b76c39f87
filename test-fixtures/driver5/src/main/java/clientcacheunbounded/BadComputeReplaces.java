package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

/** What is replaced is closed, but no entry is ever taken out. */
@Service
class BadComputeReplaces {
  private final ConcurrentMap<String, MongoClient> clients = new ConcurrentHashMap<>();

  void changed(String tenant, String address) {
    clients.compute(
        tenant,
        (key, old) -> {
          if (old != null) {
            old.close();
          }
          return MongoClients.create(address); // expect: ClientCacheUnbounded
        });
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
