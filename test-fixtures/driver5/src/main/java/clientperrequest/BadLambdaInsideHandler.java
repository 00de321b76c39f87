package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lambdas handed to the JDK's collections run here and now, so the handler opens one client per element. */
@RestController
class BadLambdaInsideHandler {
  @PostMapping("/tags")
  void tags(@RequestBody List<String> tags) {
    tags.forEach(tag -> save(tag)); // expect: ClientPerRequest
  }

  private void save(String tag) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("blog").getCollection("tags").insertOne(new Document("tag", tag));
    }
  }
}
