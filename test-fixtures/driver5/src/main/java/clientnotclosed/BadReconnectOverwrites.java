package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Each reconnect stores a new client over one that is still open; only the last is closed. */
@Service
class BadReconnectOverwrites {
  private MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  synchronized void reconnect(String uri) {
    client = MongoClients.create(uri); // expect: ClientNotClosed
  }

  @PreDestroy
  synchronized void shutdown() {
    client.close();
  }
}
