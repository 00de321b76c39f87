package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cached in development and opened for each call in production: a guard on one branch is no guard. */
@RestController
class BadGuardOnOneBranch {
  private static MongoClient cached;

  @GetMapping("/feed")
  List<Document> feed() {
    return client().getDatabase("social").getCollection("feed").find().limit(20).into(new ArrayList<>()); // expect: ClientPerRequest
  }

  private static synchronized MongoClient client() {
    if ("development".equals(System.getenv("APP_ENV"))) {
      if (cached == null) {
        cached = MongoClients.create("mongodb://localhost:27017");
      }
      return cached;
    }
    return MongoClients.create(System.getenv("MONGO_URI")); // expect: ClientNotClosed
  }

  @PreDestroy
  void shutdown() {
    if (cached != null) {
      cached.close();
    }
  }
}
