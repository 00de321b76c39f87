package com.example.tickets;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.bson.Document;

/** Says whether the database is there. */
class HealthApi {
  void register(Router router) {
    router.get("/health").handler(this::health);
  }

  private void health(RoutingContext context) {
    try (MongoClient client = MongoClients.create(Settings.MONGO_URL)) { // expect: ClientPerRequest "opened and closed per request", PoolSizeUnset, TimeoutUnset
      client.getDatabase("admin").runCommand(new Document("ping", 1)); // expect: BlockingDriverOnEventLoop
      context.end("up");
    }
  }
}
