package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.bson.Document;

/** Vert.x: a route handler, a periodic timer and an event-bus consumer, as lambda and method reference. */
class BadVertxRoutes extends AbstractVerticle {
  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/orders/count").blockingHandler(ctx -> {
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
      ctx.end(String.valueOf(client.getDatabase("shop").getCollection("orders").countDocuments()));
    });
    router.get("/stock").handler(this::stock);
    vertx.setPeriodic(5_000, id -> new Heart().beat()); // expect: ClientPerRequest
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private void stock(RoutingContext ctx) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      ctx.end(String.valueOf(client.getDatabase("shop").getCollection("stock").countDocuments()));
    }
  }

  static class Heart {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    void beat() {
      client.getDatabase("ops").getCollection("beats").insertOne(new Document());
    }
  }
}
