package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import jakarta.annotation.PreDestroy;
import java.util.Date;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** compareAndSet(false, true) lets the first request in and no other. */
@Component
class GoodGuardByAtomicBoolean {
  private final AtomicBoolean opened = new AtomicBoolean();
  private volatile MongoClient client;

  @Scheduled(fixedRate = 30_000)
  void clean() {
    if (opened.compareAndSet(false, true)) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    client.getDatabase("shop").getCollection("baskets").deleteMany(Filters.lt("touched", new Date()));
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
