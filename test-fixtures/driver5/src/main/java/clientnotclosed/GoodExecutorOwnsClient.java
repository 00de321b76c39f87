package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** stop waits for the workers and then closes what they worked with. */
public class GoodExecutorOwnsClient {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  void submit(String name) {
    workers.submit(() -> client.getDatabase("shop").getCollection(name).drop());
  }

  void stop() throws InterruptedException {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } finally {
      client.close();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    GoodExecutorOwnsClient jobs = new GoodExecutorOwnsClient();
    try {
      for (String name : args) {
        jobs.submit(name);
      }
    } finally {
      jobs.stop();
    }
  }
}
