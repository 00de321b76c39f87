package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record is filled once, in the constructor of a singleton, and emptied at shutdown. */
@RestController
class GoodRecordWrapper {
  private final CatalogLink catalog = new CatalogLink(MongoClients.create("mongodb://localhost:27017"), "catalog");

  @GetMapping("/catalog/size")
  long size() {
    return catalog.client().getDatabase(catalog.name()).getCollection("items").countDocuments();
  }

  @PreDestroy
  void shutdown() {
    catalog.client().close();
  }

  record CatalogLink(MongoClient client, String name) {}
}
