package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.vertx.core.AbstractVerticle;

/** Vert.x calls stop when the verticle is undeployed. */
public class GoodVerticleStopsClient extends AbstractVerticle {
  private MongoClient client;

  @Override
  public void start() {
    client = MongoClients.create("mongodb://localhost:27017");
    vertx
        .eventBus()
        .<String>consumer(
            "count",
            message ->
                vertx
                    .<Long>executeBlocking(
                        () -> client.getDatabase("shop").getCollection("orders").countDocuments())
                    .onSuccess(message::reply));
  }

  @Override
  public void stop() {
    client.close();
  }
}
