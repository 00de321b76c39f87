package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The listener object is made once, with a collection in hand; onShutdown ends what it opened itself. */
public class GoodChatBot extends net.dv8tion.jda.api.hooks.ListenerAdapter {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @Override
  public void onMessageReceived(net.dv8tion.jda.api.events.message.MessageReceivedEvent event) {
    client.getDatabase("bot").getCollection("messages").insertOne(new Document("text", event.getMessage().getContentRaw()));
  }

  @Override
  public void onShutdown(net.dv8tion.jda.api.events.session.ShutdownEvent event) {
    client.close();
  }
}
