package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Development and production differ in the address only; both keep what they open. */
@RestController
class GoodGuardOnBothBranches {
  private static MongoClient cached;

  @GetMapping("/feed")
  List<Document> feed() {
    return client().getDatabase("social").getCollection("feed").find().limit(20).into(new ArrayList<>());
  }

  private static synchronized MongoClient client() {
    if (cached == null) {
      if ("development".equals(System.getenv("APP_ENV"))) {
        cached = MongoClients.create("mongodb://localhost:27017");
      } else {
        cached = MongoClients.create(System.getenv("MONGO_URI"));
      }
    }
    return cached;
  }

  @PreDestroy
  void shutdown() {
    if (cached != null) {
      cached.close();
    }
  }
}
