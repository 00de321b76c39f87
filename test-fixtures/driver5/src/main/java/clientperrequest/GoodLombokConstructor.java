package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import lombok.RequiredArgsConstructor;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The generated constructor takes the client of the container. */
@RestController
@RequiredArgsConstructor
class GoodLombokConstructor {
  private final MongoClient client;

  @GetMapping("/orders/{id}")
  Document order(@PathVariable String id) {
    return client.getDatabase("shop").getCollection("orders").find(Filters.eq("_id", id)).first();
  }
}
