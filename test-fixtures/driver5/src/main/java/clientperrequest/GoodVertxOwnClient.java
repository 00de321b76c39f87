package clientperrequest;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Made once while the routes are set up. Vert.x closes it when it is closed itself. */
class GoodVertxOwnClient {
  void routes(Vertx vertx, Router router) {
    io.vertx.ext.mongo.MongoClient mongo = io.vertx.ext.mongo.MongoClient.create(vertx, new io.vertx.core.json.JsonObject().put("db_name", "shop"));
    router.get("/orders").handler(ctx -> mongo.count("orders", new io.vertx.core.json.JsonObject()).onSuccess(n -> ctx.end(n.toString())));
  }
}
