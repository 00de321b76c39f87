package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check looks at the collection, which nobody assigns; the client next to it is opened every time. */
@RestController
class BadGuardOfOtherField {
  private MongoClient client;
  private MongoCollection<Document> posts;

  @GetMapping("/posts/count")
  long count() {
    connect(); // expect: ClientPerRequest
    return client.getDatabase("blog").getCollection("posts").countDocuments();
  }

  private void connect() {
    if (posts == null) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    }
  }

  @PreDestroy
  void shutdown() {
    client.close();
  }
}
