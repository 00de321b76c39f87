package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A record that carries a client, made by its static factory once per call. */
@RestController
class BadRecordWrapper {
  @GetMapping("/catalog/size")
  long size() {
    Catalog catalog = Catalog.open("catalog"); // expect: ClientPerRequest
    return catalog.client().getDatabase(catalog.name()).getCollection("items").countDocuments();
  }

  record Catalog(MongoClient client, String name) {
    static Catalog open(String name) {
      return new Catalog(MongoClients.create("mongodb://localhost:27017"), name); // expect: ClientNotClosed
    }
  }
}
