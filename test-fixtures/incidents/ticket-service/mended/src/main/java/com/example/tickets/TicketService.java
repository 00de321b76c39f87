package com.example.tickets;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** Serves the tickets of support teams. Opens the pool when it starts, closes it when it stops. */
public class TicketService extends AbstractVerticle {
  private HttpServer server;

  public static void main(String[] args) {
    Vertx vertx = Vertx.vertx();
    vertx.deployVerticle(new TicketService());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(vertx)));
  }

  /** Undeploys the service, so that it closes its pool, and waits until that is done. */
  private static void stop(Vertx vertx) {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Override
  public void start(Promise<Void> started) {
    Router router = Router.router(vertx);
    new TicketApi(vertx).register(router);
    new HealthApi(vertx).register(router);
    server = vertx.createHttpServer().requestHandler(router);
    vertx
        .executeBlocking(
            () -> {
              MongoPool.ping();
              MongoPool.createIndexes();
              return null;
            })
        .compose(done -> server.listen(Settings.number("HTTP_PORT", 8000)))
        .<Void>mapEmpty()
        .onComplete(started);
  }

  @Override
  public void stop(Promise<Void> stopped) {
    vertx
        .executeBlocking(
            () -> {
              MongoPool.close();
              return null;
            })
        .<Void>mapEmpty()
        .onComplete(stopped);
  }

  /** The port that it listens on. */
  int port() {
    return server.actualPort();
  }
}
