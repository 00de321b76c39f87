package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handler calls a static factory and drops what it returns. */
@RestController
class BadE10FactoryResultDropped {
  @PostMapping("/warm-up")
  void warmUp() {
    Connections.open("shop"); // expect: ClientPerRequest
  }

  static final class Connections {
    static MongoClient open(String app) {
      return MongoClients.create("mongodb://localhost:27017/?appName=" + app); // expect: ClientNotClosed
    }
  }
}
