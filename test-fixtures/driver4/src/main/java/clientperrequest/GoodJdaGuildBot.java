package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.bson.Document;

/** The bot's ready event comes once, its messages come all day. */
public class GoodJdaGuildBot extends ListenerAdapter {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @Override
  public void onReady(ReadyEvent event) {
    client.getDatabase("bot").getCollection("messages").createIndex(new Document("author", 1));
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Document message = new Document("author", event.getAuthor().getId());
    client.getDatabase("bot").getCollection("messages").insertOne(message);
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    client.close();
  }
}
