package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** As before, without a name: the new object is used once and dropped open. */
@RestController
class BadE5h2WrapperUnnamed {
  @GetMapping("/prices/{sku}")
  Document price(@PathVariable String sku) {
    return new Prices().find(sku); // expect: ClientPerRequest, ClientNotClosed
  }

  static class Prices implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    Document find(String sku) {
      return client.getDatabase("shop").getCollection("prices").find(Filters.eq("sku", sku)).first();
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
