package clientperrequest;

import static io.javalin.apibuilder.ApiBuilder.get;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.javalin.Javalin;
import org.bson.Document;

/** Handlers of Javalin: a lambda, a method reference, an anonymous class, and a statically imported route. */
class BadJavalin {
  public static void main(String[] args) {
    Javalin app = Javalin.create(config -> config.router.apiBuilder(() -> get("/users", BadJavalin::users)));
    app.get("/orders", ctx -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        ctx.json(client.getDatabase("shop").getCollection("orders").countDocuments());
      }
    });
    app.post("/orders", new io.javalin.http.Handler() {
      @Override
      public void handle(io.javalin.http.Context ctx) {
        MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
        client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(ctx.body()));
      }
    });
    app.start(7000);
  }

  static void users(io.javalin.http.Context ctx) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      ctx.json(client.getDatabase("shop").getCollection("users").countDocuments());
    }
  }
}
