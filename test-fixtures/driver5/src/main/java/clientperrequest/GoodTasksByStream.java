package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks that a stream makes use the one client; a container with what opens one is only kept. */
@RestController
class GoodTasksByStream {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  @PostMapping("/count")
  int count() throws InterruptedException {
    List<Callable<String>> tasks =
        List.of("orders", "invoices").stream()
            .map(name -> (Callable<String>) () -> first(name))
            .toList();
    return pool.invokeAll(tasks).size();
  }

  @PostMapping("/plan")
  int plan() {
    List<Supplier<MongoClient>> openers =
        List.of("a", "b").stream()
            .map(name -> (Supplier<MongoClient>) () -> MongoClients.create("mongodb://" + name))
            .toList();
    return openers.size();
  }

  private String first(String collection) {
    return String.valueOf(client.getDatabase("shop").getCollection(collection).find().first());
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
