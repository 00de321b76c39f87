package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Undertow: a lambda at the builder, one in a routing handler, and a class. */
public class BadUndertow implements io.undertow.server.HttpHandler {
  @Override
  public void handleRequest(io.undertow.server.HttpServerExchange exchange) {
    exchange.getResponseSender().send(count("stock")); // expect: ClientPerRequest
  }

  static io.undertow.Undertow server() {
    return io.undertow.Undertow.builder()
        .addHttpListener(8080, "localhost")
        .setHandler(io.undertow.Handlers.routing()
            .get("/orders", exchange -> exchange.getResponseSender().send(count("orders"))) // expect: ClientPerRequest
            .get("/stock", new BadUndertow()))
        .build();
  }

  private static String count(String collection) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return "" + client.getDatabase("shop").getCollection(collection).countDocuments();
    }
  }
}
