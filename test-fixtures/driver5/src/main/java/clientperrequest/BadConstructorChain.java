package clientperrequest;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handler uses the short constructor; the chain of this(..) ends in an opening. */
@RestController
class BadConstructorChain {
  @GetMapping("/count")
  long count() {
    return new Dao().count(); // expect: ClientPerRequest
  }

  static class Dao {
    private final MongoCollection<Document> orders;

    Dao() {
      this("shop");
    }

    Dao(String database) {
      this(MongoClients.create("mongodb://localhost:27017").getDatabase(database)); // expect: ClientNotClosed
    }

    Dao(MongoDatabase database) {
      orders = database.getCollection("orders");
    }

    long count() {
      return orders.countDocuments();
    }
  }
}
