package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.bson.Document;

/** main returns, the server goes on: when the process is stopped, nothing closes the client. */
class BadMainStartsHttpServer {
  public static void main(String[] args) throws IOException {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "never closed"
    HttpServer server = HttpServer.create(new InetSocketAddress(0), 0);
    server.createContext(
        "/count",
        exchange -> {
          long count = client.getDatabase("shop").getCollection("orders").countDocuments();
          byte[] body = new Document("count", count).toJson().getBytes("UTF-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }
}
