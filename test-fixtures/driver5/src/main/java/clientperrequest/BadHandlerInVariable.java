package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.javalin.Javalin;

/** The handler is a lambda in a variable and one in a field; both are handed to the router later. */
class BadHandlerInVariable {
  private final io.javalin.http.Handler stock = ctx -> {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    ctx.json(client.getDatabase("shop").getCollection("stock").countDocuments());
  };

  void routes(Javalin app) {
    io.javalin.http.Handler orders = ctx -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        ctx.json(client.getDatabase("shop").getCollection("orders").countDocuments());
      }
    };
    app.get("/orders", orders);
    app.get("/stock", stock);
  }
}
