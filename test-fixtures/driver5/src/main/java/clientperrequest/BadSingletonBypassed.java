package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** There is a getInstance(), but the handler uses the public constructor. */
@RestController
class BadSingletonBypassed {
  @GetMapping("/count")
  long count() {
    return new Pool().orders().countDocuments(); // expect: ClientPerRequest
  }

  static final class Pool {
    private static Pool instance;
    private final MongoClient client;

    Pool() {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    }

    static synchronized Pool getInstance() {
      if (instance == null) {
        instance = new Pool();
      }
      return instance;
    }

    MongoCollection<Document> orders() {
      return client.getDatabase("shop").getCollection("orders");
    }
  }
}
