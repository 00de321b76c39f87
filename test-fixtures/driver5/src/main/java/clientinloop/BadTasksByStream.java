package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The stream makes a task for each name, and one call runs all of them. */
class BadTasksByStream {
  public static void main(String[] args) throws InterruptedException {
    List<Callable<Long>> tasks =
        List.of("orders", "customers", "invoices").stream()
            .<Callable<Long>>map(name -> () -> count(name)) // expect: ClientInLoop
            .toList();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.invokeAll(tasks);
    pool.shutdown();
  }

  private static long count(String collection) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection(collection).countDocuments();
    }
  }
}
