package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.telegram.telegrambots.bots.TelegramLongPollingBot;
import org.telegram.telegrambots.meta.api.objects.Update;

/** onClosing() is the end of the bot; each update goes to the client that the bot was built with. */
public class GoodTelegramCommands extends TelegramLongPollingBot {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  public GoodTelegramCommands(String token) {
    super(token);
  }

  @Override
  public String getBotUsername() {
    return "orders";
  }

  @Override
  public void onUpdateReceived(Update update) {
    if (update.hasMessage()) {
      save(update.getMessage().getText());
    }
  }

  private void save(String text) {
    client.getDatabase("bot").getCollection("texts").insertOne(new Document("text", text));
  }

  @Override
  public void onClosing() {
    super.onClosing();
    client.close();
  }
}
