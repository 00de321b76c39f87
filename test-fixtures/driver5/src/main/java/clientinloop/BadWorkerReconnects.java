package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.BlockingQueue;
import org.bson.Document;

/** A worker's endless loop with a client per turn. */
class BadWorkerReconnects implements Runnable {
  private final BlockingQueue<Document> queue;

  BadWorkerReconnects(BlockingQueue<Document> queue) {
    this.queue = queue;
  }

  @Override
  public void run() {
    while (true) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientInLoop
        client.getDatabase("shop").getCollection("events").insertOne(queue.take());
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
