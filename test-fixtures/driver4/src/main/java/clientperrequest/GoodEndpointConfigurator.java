package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import javax.websocket.OnMessage;
import javax.websocket.server.ServerEndpoint;
import javax.websocket.server.ServerEndpointConfig;
import org.bson.Document;

/** The configurator gives out one endpoint object, so its constructor is not per connection. */
@ServerEndpoint(value = "/chat", configurator = GoodEndpointConfigurator.One.class)
public class GoodEndpointConfigurator {
  private final MongoCollection<Document> messages;

  GoodEndpointConfigurator(MongoCollection<Document> messages) {
    this.messages = messages;
  }

  @OnMessage
  public void message(String text) {
    messages.insertOne(new Document("text", text));
  }

  public static class One extends ServerEndpointConfig.Configurator {
    private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");
    private static final GoodEndpointConfigurator ENDPOINT =
        new GoodEndpointConfigurator(CLIENT.getDatabase("chat").getCollection("messages"));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close));
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
      return type.cast(ENDPOINT);
    }
  }
}
