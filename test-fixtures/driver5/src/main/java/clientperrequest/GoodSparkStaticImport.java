package clientperrequest;

import static spark.Spark.get;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The client is made beside the routes, not in them; Spark has no stop hook, the runtime has one. */
class GoodSparkStaticImport {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    get("/orders", (request, response) -> client.getDatabase("shop").getCollection("orders").countDocuments());
  }
}
