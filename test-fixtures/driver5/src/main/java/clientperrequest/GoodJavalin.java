package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.javalin.Javalin;
import org.bson.Document;

/** main opens the client that the lambdas capture, and the server's stop event closes it. */
class GoodJavalin {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Javalin app = Javalin.create(config -> config.events.serverStopped(client::close));
    MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
    app.get("/orders", ctx -> ctx.json(orders.countDocuments()));
    app.start(7000);
  }
}
