package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.vertx.core.AbstractVerticle;

/** executeBlocking runs for each request, on the client that start() opened and stop() closes. */
public class GoodVertx3WorkerVerticle extends AbstractVerticle {
  private MongoClient client;

  @Override
  public void start() {
    client = MongoClients.create("mongodb://localhost:27017");
    vertx
        .createHttpServer()
        .requestHandler(
            request ->
                vertx.<Long>executeBlocking(
                    promise -> promise.complete(client.getDatabase("shop").getCollection("orders").countDocuments()),
                    counted -> request.response().end("" + counted.result())))
        .listen(8080);
  }

  @Override
  public void stop() {
    client.close();
  }
}
