package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** A parameter is put together of itself: the caller gave the first half of the key. */
@Service
class BadKeyOfItself {
  private final Map<String, MongoClient> clients = new ConcurrentHashMap<>();

  long orders(String tenant) {
    tenant = tenant + "-shop";
    MongoClient client =
        clients.computeIfAbsent(tenant, name -> MongoClients.create("mongodb://localhost:27017/" + name)); // expect: ClientCacheUnbounded
    return client.getDatabase(tenant).getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
