package clientperrequest.good_namesake;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Uses the MongoClient of its own package: not the driver's, so nothing is opened here. */
@RestController
class NamesakeController {
  @GetMapping("/gateway")
  String gateway() {
    MongoClient client = new MongoClient("http://gateway.local");
    return client.url("orders");
  }
}
