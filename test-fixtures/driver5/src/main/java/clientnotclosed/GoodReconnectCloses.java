package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Reconnecting closes the old client before it takes the new one. */
@Service
class GoodReconnectCloses {
  private MongoClient client = MongoClients.create("mongodb://localhost:27017");

  synchronized void reconnect(String uri) {
    client.close();
    client = MongoClients.create(uri);
  }

  @PreDestroy
  synchronized void shutdown() {
    client.close();
  }
}
