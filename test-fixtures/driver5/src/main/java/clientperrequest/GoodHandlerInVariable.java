package clientperrequest;

import com.mongodb.client.MongoClient;
import io.javalin.Javalin;

/** The lambda in the variable captures the client that was there before it. */
class GoodHandlerInVariable {
  void routes(Javalin app, MongoClient client) {
    io.javalin.http.Handler orders = ctx -> ctx.json(client.getDatabase("shop").getCollection("orders").countDocuments());
    app.get("/orders", orders);
  }
}
