package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proxy that caches stands before the object: its own call never passes there. */
@RestController
class BadCacheableCalledOnSelf {
  @GetMapping("/count")
  long count() {
    return client().getDatabase("shop").getCollection("orders").countDocuments(); // expect: ClientPerRequest
  }

  @Cacheable("clients")
  public MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}
