package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The older generations: an event-bus consumer of Vert.x 3 and a route of Javalin 4. */
public class BadVertx3AndJavalin4 extends io.vertx.core.AbstractVerticle {
  @Override
  public void start() {
    vertx.eventBus().<String>consumer("orders", message -> save(message.body())); // expect: ClientPerRequest
    vertx.createHttpServer().requestHandler(request -> save(request.path())).listen(8080); // expect: ClientPerRequest
  }

  static void javalin(io.javalin.Javalin app) {
    app.get("/orders", ctx -> save(ctx.path())); // expect: ClientPerRequest
  }

  private static void save(String text) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("orders").insertOne(new Document("text", text));
    }
  }
}
