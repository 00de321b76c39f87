package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** One slot for the last tenant: the one before is closed when another comes. */
@Service
class GoodSingleSlotCache {
  private String tenant;
  private MongoClient client;

  synchronized long orders(String wanted) {
    if (!wanted.equals(tenant)) {
      if (client != null) {
        client.close();
      }
      client = MongoClients.create("mongodb://localhost:27017/" + wanted);
      tenant = wanted;
    }
    return client.getDatabase(wanted).getCollection("orders").countDocuments();
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
    }
  }
}
