package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import org.bson.Document;

/** The helper blocks the event loop of its caller. */
class BadVertx extends AbstractVerticle {
  private final MongoCollection<Document> orders;

  BadVertx(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/count").handler(context -> context.end(String.valueOf(count())));
  }

  private long count() {
    return orders.countDocuments(); // expect: BlockingDriverOnEventLoop
  }
}
