package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The loop makes the tasks, and one call runs all of them. */
class BadTasksInvoked {
  public static void main(String[] args) throws InterruptedException {
    List<Callable<Long>> tasks = new ArrayList<>();
    for (String name : List.of("orders", "customers", "invoices")) {
      tasks.add(() -> count(name)); // expect: ClientInLoop
    }
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
