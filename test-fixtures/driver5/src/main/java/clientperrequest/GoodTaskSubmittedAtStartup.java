package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** The same importer, submitted once when the bean is made. */
@Component
class GoodTaskSubmittedAtStartup {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  @PostConstruct
  void start() {
    pool.submit(() -> warmUp("orders"));
  }

  private void warmUp(String collection) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection(collection).estimatedDocumentCount();
    }
  }
}
