package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

/** The routes are built around one client, which the caller closes after the server has stopped. */
class GoodJdkHttpServer {
  static void routes(HttpServer server, MongoClient client) {
    server.createContext("/orders", exchange -> {
      byte[] body = Long.toString(client.getDatabase("shop").getCollection("orders").countDocuments()).getBytes();
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    });
  }

  public static void main(String[] args) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      routes(server, client);
      server.start();
      Thread.currentThread().join();
    }
  }
}
