package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The field is asked, and never assigned: each call finds it null. */
@RestController
class BadGuardNotKept {
  private MongoClient client;

  @GetMapping("/tags")
  List<Document> tags() {
    return tagCollection().find().into(new ArrayList<>()); // expect: ClientPerRequest
  }

  private MongoCollection<Document> tagCollection() {
    if (client == null) {
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
      return client.getDatabase("blog").getCollection("tags");
    }
    return client.getDatabase("blog").getCollection("tags");
  }
}
