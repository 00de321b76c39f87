package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks that a stream makes, and such as a list hands to the pool one by one. */
@RestController
class BadTasksByStream {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  @PostMapping("/count")
  int count() throws InterruptedException {
    List<Callable<String>> tasks =
        List.of("orders", "invoices").stream()
            .map(name -> (Callable<String>) () -> first(name)) // expect: ClientPerRequest
            .toList();
    return pool.invokeAll(tasks).size();
  }

  @PostMapping("/print")
  int print() {
    List<Runnable> tasks = new ArrayList<>();
    for (String name : List.of("orders", "invoices")) {
      tasks.add(() -> System.out.println(first(name))); // expect: ClientPerRequest
    }
    tasks.forEach(pool::execute);
    return tasks.size();
  }

  private static String first(String collection) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return String.valueOf(client.getDatabase("shop").getCollection(collection).find().first());
    }
  }
}
