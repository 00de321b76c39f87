package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handler uses the constructor that borrows; the one that opens is main's. */
@RestController
class GoodConstructorChain {
  private final MongoDatabase shop;

  GoodConstructorChain(MongoDatabase shop) {
    this.shop = shop;
  }

  @GetMapping("/count")
  long count() {
    return new OrderDao(shop).count();
  }

  static class OrderDao {
    private final MongoCollection<Document> orders;

    OrderDao(MongoDatabase database) {
      orders = database.getCollection("orders");
    }

    OrderDao(MongoClient client) {
      this(client.getDatabase("shop"));
    }

    long count() {
      return orders.countDocuments();
    }
  }

  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      System.out.println(new OrderDao(client).count());
    }
  }
}
