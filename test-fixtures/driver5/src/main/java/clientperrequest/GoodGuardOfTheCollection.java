package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check looks at the collection, and the branch that opens the client also assigns it: once is enough. */
@RestController
class GoodGuardOfTheCollection {
  private MongoClient client;
  private MongoCollection<Document> posts;

  @GetMapping("/posts/count")
  long count() {
    return posts().countDocuments();
  }

  private synchronized MongoCollection<Document> posts() {
    if (posts == null) {
      client = MongoClients.create("mongodb://localhost:27017");
      posts = client.getDatabase("blog").getCollection("posts");
    }
    return posts;
  }

  @PreDestroy
  void shutdown() {
    if (client != null) {
      client.close();
    }
  }
}
