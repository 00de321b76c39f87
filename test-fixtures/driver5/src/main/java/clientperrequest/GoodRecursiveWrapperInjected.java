package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same three classes, made once by the container, each closing the next at shutdown. */
@RestController
class GoodRecursiveWrapperInjected {
  private final Facade facade = new Facade();

  @PostMapping("/documents")
  void add(@RequestBody String text) {
    facade.store.link.client.getDatabase("search").getCollection("vectors").insertOne(new Document("text", text));
  }

  @PreDestroy
  void shutdown() {
    facade.close();
  }

  static class Facade {
    final Store store = new Store();

    void close() {
      store.close();
    }
  }

  static class Store {
    final Link link = new Link();

    void close() {
      link.client.close();
    }
  }

  static class Link {
    final MongoClient client = MongoClients.create("mongodb://localhost:27017");
  }
}
