package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Fixed rates and periods are ticks, whoever keeps the time; a TimerTask with a period too. */
class BadTimers {
  static void start(ScheduledExecutorService pool, Timer timer) {
    pool.scheduleAtFixedRate(() -> sample("cpu"), 0, 10, TimeUnit.SECONDS); // expect: ClientPerRequest
    pool.scheduleWithFixedDelay(BadTimers::memory, 0, 10, TimeUnit.SECONDS);
    timer.scheduleAtFixedRate(new TimerTask() {
      @Override
      public void run() {
        sample("disk"); // expect: ClientPerRequest
      }
    }, 0, 10_000);
  }

  private static void memory() {
    sample("memory"); // expect: ClientPerRequest
  }

  private static void sample(String what) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    client.getDatabase("ops").getCollection(what).insertOne(new Document("free", Runtime.getRuntime().freeMemory()));
  }
}
