package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.InetSocketAddress;
import org.bson.Document;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** onStart() is the server's, onOpen() the connection's: only the first one opens. */
public class GoodChatServerOnStart extends WebSocketServer {
  private MongoClient client;

  public GoodChatServerOnStart(int port) {
    super(new InetSocketAddress("localhost", port));
  }

  @Override
  public void onStart() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake handshake) {}

  @Override
  public void onMessage(WebSocket connection, String text) {
    client.getDatabase("chat").getCollection("messages").insertOne(new Document("text", text));
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

  @Override
  public void onError(WebSocket connection, Exception error) {}

  @Override
  public void stop(int timeout) throws InterruptedException {
    super.stop(timeout);
    client.close();
  }
}
