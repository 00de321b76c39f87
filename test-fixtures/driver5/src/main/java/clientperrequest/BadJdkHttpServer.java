package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;

/** The JDK's little server: contexts as lambda, as anonymous class, and through a local variable. */
class BadJdkHttpServer {
  static void routes(HttpServer server) {
    server.createContext("/orders", exchange -> {
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
      reply(exchange, client.getDatabase("shop").getCollection("orders").countDocuments());
    });
    com.sun.net.httpserver.HttpHandler stock = new com.sun.net.httpserver.HttpHandler() {
      @Override
      public void handle(HttpExchange exchange) throws IOException {
        try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
          reply(exchange, client.getDatabase("shop").getCollection("stock").countDocuments());
        }
      }
    };
    server.createContext("/stock", stock);
  }

  private static void reply(HttpExchange exchange, long n) throws IOException {
    byte[] body = Long.toString(n).getBytes();
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }
}
