package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A generic base class with a diamond in the handler: types do not hide the opening. */
@RestController
class BadGenericRepository {
  record Order(String sku, int amount) {}

  @GetMapping("/orders/first")
  Order first() {
    GenericRepository<Order> orders = new GenericRepository<>(d -> new Order(d.getString("sku"), d.getInteger("amount"))); // expect: ClientPerRequest
    return orders.first();
  }

  static class GenericRepository<T> {
    private final Function<Document, T> mapper;
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    GenericRepository(Function<Document, T> mapper) {
      this.mapper = mapper;
    }

    T first() {
      return mapper.apply(client.getDatabase("shop").getCollection("orders").find().first());
    }
  }
}
