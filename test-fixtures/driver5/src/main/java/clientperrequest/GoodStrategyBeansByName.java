package clientperrequest;

import com.mongodb.client.MongoClient;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The request picks one of several beans by name; all of them stand on the same injected client. */
@RestController
class GoodStrategyBeansByName {
  interface Export {
    long run();
  }

  @Component("orders")
  record Orders(MongoClient client) implements Export {
    @Override
    public long run() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  @Component("invoices")
  record Invoices(MongoClient client) implements Export {
    @Override
    public long run() {
      return client.getDatabase("shop").getCollection("invoices").countDocuments();
    }
  }

  private final Map<String, Export> exports;

  GoodStrategyBeansByName(Map<String, Export> exports) {
    this.exports = exports;
  }

  @GetMapping("/export")
  long export(String name) {
    return exports.getOrDefault(name, () -> 0).run();
  }
}
