package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/** set() drops the old client unclosed. */
@Service
class BadSwapDropsOld {
  private final AtomicReference<MongoClient> current = new AtomicReference<>();

  void rotate(String uri) {
    current.set(MongoClients.create(uri)); // expect: ClientNotClosed
  }

  MongoDatabase shop() {
    return current.get().getDatabase("shop");
  }

  @PreDestroy
  void close() {
    if (current.get() != null) {
      current.get().close();
    }
  }
}
