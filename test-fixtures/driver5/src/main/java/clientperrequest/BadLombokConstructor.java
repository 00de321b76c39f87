package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import lombok.Cleanup;
import lombok.RequiredArgsConstructor;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lombok generates the constructor; the fetcher that it takes opens per call all the same. */
@RestController
@RequiredArgsConstructor
class BadLombokConstructor {
  private final Fetcher fetcher;

  @GetMapping("/orders/{id}")
  Document order(@PathVariable String id) {
    return fetcher.fetch(id); // expect: ClientPerRequest
  }

  @Component
  static class Fetcher {
    Document fetch(String id) {
      @Cleanup MongoClient client = MongoClients.create("mongodb://localhost:27017");
      return client.getDatabase("shop").getCollection("orders").find(Filters.eq("_id", id)).first();
    }
  }
}
