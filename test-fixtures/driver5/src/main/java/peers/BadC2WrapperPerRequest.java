package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Map;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The handler names no client: the wrapper that it builds opens one in its constructor and has no close method. */
@RestController
class BadC2WrapperPerRequest {
  @PostMapping("/hooks/page-published")
  void published(@RequestBody Map<String, Object> page) {
    PageIndex index = new PageIndex("pages"); // expect: ClientPerRequest "PageIndex"
    index.add(new Document(page));
  }

  static class PageIndex {
    private final MongoClient client;
    private final MongoCollection<Document> collection;

    PageIndex(String name) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "PageIndex"
      collection = client.getDatabase("cms").getCollection(name);
    }

    void add(Document page) {
      collection.insertOne(page);
    }
  }
}
