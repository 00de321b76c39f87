package suppression;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** ClientPerRequest is silenced where the opening is, for all handlers that reach it. */
@RestController
class GoodAtTheCause {
  @PostMapping("/connections/test")
  String test(@RequestBody String uri) {
    return probe(uri);
  }

  @PostMapping("/connections/save")
  String save(@RequestBody String uri) {
    return "saved, " + probe(uri);
  }

  private static String probe(String uri) {
    // mongolint:ignore ClientPerRequest - an administrator tests a connection string, once a month
    try (MongoClient client = MongoClients.create(uri)) {
      return client.getDatabase("admin").runCommand(new Document("ping", 1)).toJson();
    }
  }
}
