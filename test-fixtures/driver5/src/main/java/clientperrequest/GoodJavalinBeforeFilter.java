package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.javalin.Javalin;
import org.bson.Document;

/** before() runs for each request and only takes the shared collection along as an attribute. */
class GoodJavalinBeforeFilter {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    Javalin app = Javalin.create();
    app.before(context -> context.attribute("orders", client.getDatabase("shop").getCollection("orders")));
    app.get("/orders/count", context -> {
      MongoCollection<Document> orders = context.attribute("orders");
      context.result("" + orders.countDocuments());
    });
    app.start(8080);
  }
}
