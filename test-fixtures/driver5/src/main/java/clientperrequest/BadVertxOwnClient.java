package clientperrequest;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Vert.x has a client of its own: create() makes a pool per call, unlike createShared(). */
class BadVertxOwnClient {
  void routes(Vertx vertx, Router router) {
    router.get("/orders").handler(ctx -> {
      io.vertx.ext.mongo.MongoClient mongo = io.vertx.ext.mongo.MongoClient.create(vertx, new io.vertx.core.json.JsonObject().put("db_name", "shop")); // expect: ClientPerRequest
      mongo.count("orders", new io.vertx.core.json.JsonObject()).onSuccess(n -> ctx.end(n.toString()));
    });
  }
}
