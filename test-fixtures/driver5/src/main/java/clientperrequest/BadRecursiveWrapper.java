package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Three constructors deep: the facade builds a store, the store builds a connection, the connection opens a pool. */
@RestController
class BadRecursiveWrapper {
  @PostMapping("/documents")
  void add(@RequestBody String text) {
    SearchFacade facade = new SearchFacade(); // expect: ClientPerRequest "SearchFacade"
    facade.index(text);
  }

  static class SearchFacade {
    private final VectorStore store = new VectorStore();

    void index(String text) {
      store.put(text);
    }
  }

  static class VectorStore {
    private final MongoLink link;

    VectorStore() {
      link = new MongoLink();
    }

    void put(String text) {
      link.client.getDatabase("search").getCollection("vectors").insertOne(new Document("text", text));
    }
  }

  static class MongoLink {
    final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}
