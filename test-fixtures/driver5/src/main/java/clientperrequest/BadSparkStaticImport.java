package clientperrequest;

import static spark.Spark.before;
import static spark.Spark.get;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** Spark's routes come by static import; the filter and the route run for each request. */
class BadSparkStaticImport {
  public static void main(String[] args) {
    before((request, response) -> new Visits().count(request.ip())); // expect: ClientPerRequest
    get("/orders", (request, response) -> {
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    });
  }

  static class Visits {
    void count(String ip) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("ops").getCollection("visits").insertOne(new Document("ip", ip));
      }
    }
  }
}
