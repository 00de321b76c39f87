package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Of three implementations two open a client some calls away, each under another condition. */
@RestController
public class BadImplementationsNearAndFar {
  private final Source source;

  BadImplementationsNearAndFar(Source source) {
    this.source = source;
  }

  @GetMapping("/orders")
  long orders(boolean fresh) {
    return source.count(fresh); // expect: ClientPerRequest
  }

  /** Counts orders. */
  interface Source {
    long count(boolean fresh);
  }

  static class Fresh implements Source {
    @Override
    public long count(boolean fresh) {
      return fresh ? now() : 0;
    }

    private long now() {
      return Shop.count("fresh");
    }
  }

  static class Stale implements Source {
    @Override
    public long count(boolean fresh) {
      return fresh ? 0 : before();
    }

    private long before() {
      return Shop.count("stale");
    }
  }

  static class Near implements Source {
    @Override
    public long count(boolean fresh) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }

  static final class Shop {
    private Shop() {}

    static long count(String name) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017/?appName=" + name)) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }
}
