package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import org.bson.Document;

/** A server endpoint is made per connection, and @OnMessage runs per message. */
@ServerEndpoint("/chat")
public class BadWebSocketEndpoint {
  private final MongoClient rooms = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest

  @OnMessage
  public void say(String text, Session session) {
    MongoClient log = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    log.getDatabase("chat").getCollection("log").insertOne(new Document("text", text));
  }

  @OnClose
  public void bye(Session session) {
    rooms.close();
  }
}
