package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a handler submits is part of the handler: an executor, a future, a thread. */
@RestController
class BadTaskSubmittedByHandler {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @PostMapping("/import")
  void start(@RequestBody String file) {
    pool.submit(() -> new Importer().run(file)); // expect: ClientPerRequest
    CompletableFuture.runAsync(() -> new Importer().run(file)); // expect: ClientPerRequest
    new Thread(() -> new Importer().run(file)).start(); // expect: ClientPerRequest
  }

  static class Importer {
    void run(String file) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("shop").getCollection("files").insertOne(new Document("name", file));
      }
    }
  }
}
