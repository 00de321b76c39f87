package clientperrequest;

import static com.mongodb.client.MongoClients.create;

import com.mongodb.client.MongoClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A bare create(..), imported statically. */
@RestController
class BadStaticImportOfCreate {
  @GetMapping("/count")
  long count() {
    MongoClient client = create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
