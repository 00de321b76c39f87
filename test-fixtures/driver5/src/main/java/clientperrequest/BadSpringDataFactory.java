package clientperrequest;

import com.mongodb.client.MongoClient;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** SimpleMongoClientDatabaseFactory(String) opens a client for itself; the one over a given client does not. */
@RestController
class BadSpringDataFactory {
  private final MongoClient shared;

  BadSpringDataFactory(MongoClient shared) {
    this.shared = shared;
  }

  @GetMapping("/own")
  long own() {
    SimpleMongoClientDatabaseFactory factory = new SimpleMongoClientDatabaseFactory("mongodb://localhost:27017/shop"); // expect: ClientPerRequest, ClientNotClosed
    return new MongoTemplate(factory).getCollection("orders").countDocuments();
  }

  @GetMapping("/shared")
  long shared() {
    return new MongoTemplate(new SimpleMongoClientDatabaseFactory(shared, "shop")).getCollection("orders").countDocuments();
  }
}
