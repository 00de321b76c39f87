package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** A key put together of constants is one key. */
@Service
class GoodKeyOfConstants {
  private static final String PREFIX = "shop.";

  private final Map<String, MongoClient> clients = new ConcurrentHashMap<>();

  long orders() {
    MongoClient client =
        clients.computeIfAbsent(PREFIX + "orders", name -> MongoClients.create("mongodb://localhost:27017"));
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
