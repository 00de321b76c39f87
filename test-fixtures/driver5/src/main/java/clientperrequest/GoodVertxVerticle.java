package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;

/** start() and stop() of a verticle frame the client; routes and timers only use it. */
class GoodVertxVerticle extends AbstractVerticle {
  private MongoClient client;

  @Override
  public void start() {
    client = MongoClients.create("mongodb://localhost:27017");
    Router router = Router.router(vertx);
    router.get("/orders/count").blockingHandler(ctx -> ctx.end("" + client.getDatabase("shop").getCollection("orders").countDocuments()));
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  @Override
  public void stop() {
    client.close();
  }
}
