package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The tasks of the loop share one client; the task that opens one of its own is no turn of a loop. */
class GoodTasksInvoked {
  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      List<Callable<Long>> tasks = new ArrayList<>();
      for (String name : List.of("orders", "customers", "invoices")) {
        tasks.add(() -> client.getDatabase("shop").getCollection(name).countDocuments());
      }
      pool.invokeAll(tasks);
    }
    List<Callable<Long>> others = new ArrayList<>();
    others.add(GoodTasksInvoked::archived);
    others.add(() -> 5L);
    pool.invokeAll(others);
    pool.shutdown();
  }

  private static long archived() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("archive").getCollection("orders").countDocuments();
    }
  }
}
