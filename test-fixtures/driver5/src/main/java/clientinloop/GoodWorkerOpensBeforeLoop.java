package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.concurrent.BlockingQueue;
import org.bson.Document;

/** One client before the endless loop, closed when it ends. */
class GoodWorkerOpensBeforeLoop implements Runnable {
  private final BlockingQueue<Document> queue;

  GoodWorkerOpensBeforeLoop(BlockingQueue<Document> queue) {
    this.queue = queue;
  }

  @Override
  public void run() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      MongoCollection<Document> events = client.getDatabase("shop").getCollection("events");
      while (true) {
        events.insertOne(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
