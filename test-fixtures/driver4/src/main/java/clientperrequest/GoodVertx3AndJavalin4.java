package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Verticle and routes around one client. */
public class GoodVertx3AndJavalin4 extends io.vertx.core.AbstractVerticle {
  private MongoClient client;

  @Override
  public void start(io.vertx.core.Promise<Void> started) {
    client = MongoClients.create("mongodb://localhost:27017");
    vertx.eventBus().<String>consumer("orders", message -> client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(message.body())));
    started.complete();
  }

  @Override
  public void stop(io.vertx.core.Promise<Void> stopped) {
    client.close();
    stopped.complete();
  }

  static void javalin(io.javalin.Javalin app, MongoCollection<Document> orders) {
    app.get("/orders", ctx -> ctx.result("" + orders.countDocuments()));
  }
}
