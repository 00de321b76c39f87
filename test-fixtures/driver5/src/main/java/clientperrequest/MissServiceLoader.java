package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ServiceLoader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service loader makes the counter, whose constructor opens a client, anew for each request. */
@RestController
class MissServiceLoader {
  @GetMapping("/count")
  long count() {
    return ServiceLoader.load(Counter.class).findFirst().orElseThrow().count(); // miss: ClientPerRequest which class the loader makes stands in a resource
  }

  public interface Counter {
    long count();
  }

  public static class MongoCounter implements Counter {
    private final long size;

    public MongoCounter() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        size = client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }

    @Override
    public long count() {
      return size;
    }
  }
}
