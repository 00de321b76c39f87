package com.example.tickets;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** Serves the tickets of support teams. */
public class TicketService extends AbstractVerticle {
  private HttpServer server;

  public static void main(String[] args) {
    Vertx.vertx().deployVerticle(new TicketService());
  }

  @Override
  public void start(Promise<Void> started) {
    Router router = Router.router(vertx);
    new TicketApi().register(router);
    new HealthApi().register(router);
    server = vertx.createHttpServer().requestHandler(router);
    server.listen(Integer.getInteger("HTTP_PORT", 8000)).<Void>mapEmpty().onComplete(started);
  }

  /** The port that it listens on. */
  int port() {
    return server.actualPort();
  }
}
