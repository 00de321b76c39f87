package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A local class, and an anonymous subclass whose initialiser opens. */
@RestController
class BadLocalAndAnonymousClass {
  @GetMapping("/local")
  long local() {
    class Lookup implements AutoCloseable {
      private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

      long size() {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }

      @Override
      public void close() {
        client.close();
      }
    }
    try (Lookup lookup = new Lookup()) { // expect: ClientPerRequest
      return lookup.size();
    }
  }

  @GetMapping("/anonymous")
  long anonymous() {
    Source source = new Source() { // expect: ClientPerRequest
      private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

      @Override
      long size() {
        return client.getDatabase("shop").getCollection("stock").countDocuments();
      }
    };
    return source.size();
  }

  abstract static class Source {
    abstract long size();
  }
}
