package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys are those of the configuration, read once at startup: the map does not grow afterwards. */
@Component
class GoodMapFilledFromConfiguration {
  private final Map<String, MongoClient> clients = new HashMap<>();

  GoodMapFilledFromConfiguration(@Value("#{${mongo.uris}}") Map<String, String> uris) {
    uris.forEach((name, uri) -> clients.put(name, MongoClients.create(uri)));
  }

  MongoDatabase database(String name) {
    return clients.get(name).getDatabase(name);
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
