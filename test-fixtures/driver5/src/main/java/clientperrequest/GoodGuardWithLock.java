package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The null check of a static field between lock() and unlock(). */
@RestController
class GoodGuardWithLock {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static volatile MongoClient client;

  @GetMapping("/count")
  long count() {
    return client().getDatabase("shop").getCollection("orders").countDocuments();
  }

  private static MongoClient client() {
    LOCK.lock();
    try {
      if (client == null) {
        client = MongoClients.create("mongodb://localhost:27017");
      }
      return client;
    } finally {
      LOCK.unlock();
    }
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
