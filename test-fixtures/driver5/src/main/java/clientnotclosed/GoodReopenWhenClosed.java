package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** open() replaces only what close() has closed and emptied before. */
@Component
class GoodReopenWhenClosed {
  private MongoClient client;

  synchronized void open(String uri) {
    close();
    client = MongoClients.create(uri);
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
