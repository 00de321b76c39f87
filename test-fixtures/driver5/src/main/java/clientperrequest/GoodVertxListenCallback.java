package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.vertx.core.AbstractVerticle;
import org.bson.Document;

/** The handler of listen(..) gets one result, once. */
class GoodVertxListenCallback extends AbstractVerticle {
  @Override
  public void start() {
    vertx.createHttpServer().requestHandler(request -> request.response().end("ok")).listen(8080, result -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("ops").getCollection("starts").insertOne(new Document("ok", result.succeeded()));
      }
    });
  }
}
