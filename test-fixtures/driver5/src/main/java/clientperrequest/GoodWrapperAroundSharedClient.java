package clientperrequest;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A wrapper made per request is harmless when it borrows the one client instead of opening its own. */
@RestController
class GoodWrapperAroundSharedClient {
  private final MongoClient client;

  GoodWrapperAroundSharedClient(MongoClient client) {
    this.client = client;
  }

  @PostMapping("/documents")
  void add(@RequestBody String text) {
    new Vectors(client).put(text);
  }

  static class Vectors {
    private final MongoClient client;

    Vectors(MongoClient client) {
      this.client = client;
    }

    void put(String text) {
      client.getDatabase("search").getCollection("vectors").insertOne(new Document("text", text));
    }
  }
}
