package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check and the assignment under a lock object, on a static field of another class. */
@RestController
class GoodGuardInSynchronizedBlock {
  @GetMapping("/count")
  long count() {
    return Link.client().getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    Link.close();
  }

  static final class Link {
    private static final Object LOCK = new Object();
    private static MongoClient client;

    static MongoClient client() {
      synchronized (LOCK) {
        if (null == client) {
          client = MongoClients.create("mongodb://localhost:27017");
        }
        return client;
      }
    }

    static void close() {
      synchronized (LOCK) {
        if (null != client) {
          client.close();
          client = null;
        }
      }
    }
  }
}
