package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.ws.rs.core.Response;

/** NanoHTTPD and Java-WebSocket. */
public class BadSmallServers extends fi.iki.elonen.NanoHTTPD {
  public BadSmallServers() {
    super(8080);
  }

  @Override
  public Response serve(IHTTPSession session) {
    return newFixedLengthResponse(count()); // expect: ClientPerRequest
  }

  abstract static class Socket extends org.java_websocket.server.WebSocketServer {
    @Override
    public void onMessage(org.java_websocket.WebSocket socket, String text) {
      socket.send(count()); // expect: ClientPerRequest
    }
  }

  private static String count() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    return "" + client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
