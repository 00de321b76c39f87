package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The wrapper has a right close(); the handler that makes one for each call never calls it. */
@RestController
class BadE5h1WrapperInLocalNotClosed {
  @GetMapping("/stock/{sku}")
  Document stock(@PathVariable String sku) {
    Stock stock = new Stock(); // expect: ClientPerRequest, ClientNotClosed
    return stock.find(sku);
  }

  static class Stock implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    Document find(String sku) {
      return client.getDatabase("shop").getCollection("stock").find(Filters.eq("sku", sku)).first();
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
