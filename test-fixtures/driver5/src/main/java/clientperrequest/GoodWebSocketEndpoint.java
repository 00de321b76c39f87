package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import org.bson.Document;

/** The endpoints, one for each connection, share a static client that a shutdown hook closes. */
@ServerEndpoint("/chat")
public class GoodWebSocketEndpoint {
  private static final MongoClient CLIENT = open();

  private static MongoClient open() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread() {
      @Override
      public void run() {
        client.close();
      }
    });
    return client;
  }

  @OnMessage
  public void say(String text, Session session) {
    CLIENT.getDatabase("chat").getCollection("log").insertOne(new Document("text", text));
  }
}
