package clientperrequest;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A failed ping closes the old client and clears the field; only then does the next request open another. */
@RestController
class GoodGuardAfterPing {
  private MongoClient client;

  @GetMapping("/orders/count")
  synchronized long count() {
    try {
      return client().getDatabase("shop").getCollection("orders").countDocuments();
    } catch (MongoException e) {
      close();
      throw e;
    }
  }

  private MongoClient client() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client;
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
