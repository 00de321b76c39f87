package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.bson.Document;

/** The handler's constructor opens nothing, it takes the collection that main looked up. */
class GoodStaticNestedHandlerOfMain {
  public static void main(String[] args) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 8080), 0);
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    server.createContext("/count", new Count(client.getDatabase("shop").getCollection("orders")));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop(1);
                  client.close();
                }));
    server.start();
  }

  private static class Count implements HttpHandler {
    private final MongoCollection<Document> orders;

    Count(MongoCollection<Document> orders) {
      this.orders = orders;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
      byte[] body = Long.toString(orders.countDocuments()).getBytes();
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    }
  }
}
