package clientperrequest;

import static spark.Spark.get;
import static spark.Spark.path;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Lambdas that only configure run once, however much they look like handlers. */
class GoodConfigLambdas {
  static void spark() {
    path("/api", () -> {
      MongoClient client = MongoClients.create("mongodb://localhost:27017");
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
      get("/orders", (request, response) -> client.getDatabase("shop").getCollection("orders").countDocuments());
    });
  }

  public static void main(String[] args) {
    spark();
  }
}
