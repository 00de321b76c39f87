package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A query object is built for each request by a fluent builder; what it carries is the injected client. */
@RestController
class GoodBuilderKeepsClient {
  private final MongoClient client;

  GoodBuilderKeepsClient(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/orders/open")
  long open() {
    return new Counting(client).database("shop").collection("orders").count(Filters.eq("state", "open"));
  }

  private static class Counting {
    private final MongoClient client;
    private String database;
    private String collection;

    Counting(MongoClient client) {
      this.client = client;
    }

    Counting database(String name) {
      database = name;
      return this;
    }

    Counting collection(String name) {
      collection = name;
      return this;
    }

    long count(org.bson.conversions.Bson filter) {
      return client.getDatabase(database).getCollection(collection).countDocuments(filter);
    }
  }
}
