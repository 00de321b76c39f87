package com.example.tickets;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Says whether the pool reaches the database. */
class HealthApi {
  private final Vertx vertx;

  HealthApi(Vertx vertx) {
    this.vertx = vertx;
  }

  void register(Router router) {
    router.get("/health").handler(this::health);
  }

  private void health(RoutingContext context) {
    vertx
        .executeBlocking(
            () -> {
              MongoPool.ping();
              return "up";
            })
        .onComplete(context::end, e -> context.response().setStatusCode(503).end("down"));
  }
}
