package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint that closes the client for maintenance opens none. */
@RestController
class GoodShutdownEndpoint {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @PostMapping("/maintenance")
  String maintenance() {
    client.close();
    return "closed";
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
