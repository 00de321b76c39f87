package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Javalin 4 calls its listeners when the server stops. */
public class GoodJavalin4Events {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    io.javalin.Javalin app = io.javalin.Javalin.create();
    app.events(events -> events.serverStopped(client::close));
    app.get("/orders", ctx -> ctx.result("" + client.getDatabase("shop").getCollection("orders").countDocuments()));
    app.start(7000);
  }
}
