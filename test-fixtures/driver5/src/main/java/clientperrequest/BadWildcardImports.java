package clientperrequest;

import com.mongodb.client.*;
import org.springframework.web.bind.annotation.*;

/** On-demand imports only, for the driver and for the framework. */
@RestController
class BadWildcardImports {
  @GetMapping("/count")
  long count() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
