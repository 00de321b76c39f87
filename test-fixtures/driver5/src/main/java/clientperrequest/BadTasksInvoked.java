package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pool runs what is in the list, for each request. */
@RestController
class BadTasksInvoked {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  @GetMapping("/counts")
  void counts() throws InterruptedException {
    List<Callable<Long>> tasks = new ArrayList<>();
    tasks.add(() -> count("orders")); // expect: ClientPerRequest
    tasks.add(() -> 5L);
    pool.invokeAll(tasks);
  }

  private static long count(String collection) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection(collection).countDocuments();
    }
  }
}
