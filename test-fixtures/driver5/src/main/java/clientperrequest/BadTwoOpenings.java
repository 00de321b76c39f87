package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One expression that reaches two openings is one finding; a second expression is a second one. */
@RestController
class BadTwoOpenings {
  @PostMapping("/copy")
  void copy(@RequestBody String id) {
    Sync sync = new Sync(); // expect: ClientPerRequest
    sync.copy(id);
    try (MongoClient audit = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      audit.getDatabase("ops").getCollection("copies").insertOne(new Document("id", id));
    }
  }

  static class Sync {
    private final MongoClient from = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    private final MongoClient to = MongoClients.create("mongodb://localhost:27018"); // expect: ClientNotClosed

    void copy(String id) {
      Document row = from.getDatabase("a").getCollection("rows").find(Filters.eq("_id", id)).first();
      to.getDatabase("b").getCollection("rows").insertOne(row);
    }
  }
}
