package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** schedule() with a delay only runs once; the tick beside it uses the client that it was given. */
class GoodTimers {
  static void start(ScheduledExecutorService pool, MongoClient client) {
    pool.schedule(() -> migrate(), 5, TimeUnit.SECONDS);
    pool.scheduleAtFixedRate(() -> client.getDatabase("ops").getCollection("cpu").insertOne(new Document()), 0, 10, TimeUnit.SECONDS);
  }

  private static void migrate() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017/?appName=migration")) {
      client.getDatabase("shop").getCollection("orders").createIndex(new Document("date", 1));
    }
  }
}
