package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import lombok.Getter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Getter(lazy = true) is Lombok's memoised supplier: opened on the first call, kept afterwards. */
@RestController
class GoodLombokLazyGetter {
  @Getter(lazy = true)
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @GetMapping("/count")
  long count() {
    return getClient().getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    getClient().close();
  }
}
