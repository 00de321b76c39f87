package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A little memoising class of the project: get() runs its supplier once. */
@RestController
class GoodHandWrittenLazy {
  private final LazyClient lazy = new LazyClient(() -> MongoClients.create("mongodb://localhost:27017"));

  @GetMapping("/count")
  long count() {
    return lazy.get().getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    lazy.close();
  }

  static final class LazyClient {
    private final Supplier<MongoClient> maker;
    private MongoClient value;

    LazyClient(Supplier<MongoClient> maker) {
      this.maker = maker;
    }

    synchronized MongoClient get() {
      if (value == null) {
        value = maker.get();
      }
      return value;
    }

    synchronized void close() {
      if (value != null) {
        value.close();
      }
    }
  }
}
