package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The latch makes the first request wait for the thread that connects; no request connects by itself. */
@Component
class GoodLatchUntilConnected {
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile MongoClient client;

  @PostConstruct
  void start() {
    Thread connecting = new Thread(this::connect, "mongo-connect");
    connecting.setDaemon(true);
    connecting.start();
  }

  private void connect() {
    client = MongoClients.create("mongodb://localhost:27017");
    ready.countDown();
  }

  @Scheduled(fixedDelay = 5_000)
  void poll() throws InterruptedException {
    if (ready.await(10, TimeUnit.SECONDS)) {
      client.getDatabase("shop").getCollection("outbox").deleteMany(new Document("sent", true));
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    if (ready.await(10, TimeUnit.SECONDS)) {
      client.close();
    }
  }
}
