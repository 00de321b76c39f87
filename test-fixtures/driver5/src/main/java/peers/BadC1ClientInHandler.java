package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A client made in the body of a mapped method and never closed: one pool for each call. */
@RestController
class BadC1ClientInHandler {
  @GetMapping("/orders/{id}")
  Document order(@PathVariable String id) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").find(new Document("_id", id)).first();
  }
}
