package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The function of the field is called by @PostConstruct only; the handler reads what it left. */
@RestController
class GoodFunctionFieldAppliedOnce {
  private final Function<String, MongoClient> opening = uri -> MongoClients.create(uri);
  private MongoClient client;

  @PostConstruct
  void open() {
    client = opening.apply("mongodb://localhost:27017");
  }

  @GetMapping("/orders/count")
  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
