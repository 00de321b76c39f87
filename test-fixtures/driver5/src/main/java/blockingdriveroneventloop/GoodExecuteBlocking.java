package blockingdriveroneventloop;

import com.mongodb.client.MongoCollection;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import org.bson.Document;

/** Vert.x runs it on a worker. */
class GoodExecuteBlocking extends AbstractVerticle {
  private final MongoCollection<Document> orders;

  GoodExecuteBlocking(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router
        .get("/count")
        .handler(
            context ->
                vertx
                    .<Long>executeBlocking(() -> orders.countDocuments())
                    .onSuccess(count -> context.end(String.valueOf(count))));
  }
}
