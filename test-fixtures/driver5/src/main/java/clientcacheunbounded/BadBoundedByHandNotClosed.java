package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The map removes its eldest entry, and the client in it stays open. */
@Service
class BadBoundedByHandNotClosed {
  private final Map<String, MongoClient> clients = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, MongoClient> eldest) {
      return size() > 20;
    }
  };

  synchronized MongoDatabase database(String tenant) {
    MongoClient client = clients.computeIfAbsent(tenant, t -> MongoClients.create("mongodb://localhost:27017/" + t)); // expect: ClientCacheUnbounded
    return client.getDatabase(tenant);
  }
}
