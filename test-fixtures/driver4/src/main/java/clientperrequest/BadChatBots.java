package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** Bots: a Discord listener and a Telegram bot, per message each. */
public class BadChatBots extends net.dv8tion.jda.api.hooks.ListenerAdapter {
  @Override
  public void onMessageReceived(net.dv8tion.jda.api.events.message.MessageReceivedEvent event) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    client.getDatabase("bot").getCollection("messages").insertOne(new Document("text", event.getMessage().getContentRaw()));
  }

  abstract static class Telegram extends org.telegram.telegrambots.bots.TelegramLongPollingBot {
    @Override
    public void onUpdateReceived(org.telegram.telegrambots.meta.api.objects.Update update) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("bot").getCollection("updates").insertOne(new Document("id", update.getUpdateId()));
      }
    }
  }
}
