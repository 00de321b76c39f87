package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/** getAndSet hands the old client back, which is closed. */
@Service
class GoodSwapWithAtomicReference {
  private final AtomicReference<MongoClient> current = new AtomicReference<>(MongoClients.create("mongodb://localhost:27017"));

  void rotate(String uri) {
    MongoClient old = current.getAndSet(MongoClients.create(uri));
    if (old != null) {
      old.close();
    }
  }

  MongoDatabase shop() {
    return current.get().getDatabase("shop");
  }

  @PreDestroy
  void close() {
    current.get().close();
  }
}
