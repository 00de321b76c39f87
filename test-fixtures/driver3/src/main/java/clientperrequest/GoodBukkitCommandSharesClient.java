package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.bukkit.command.Command;
import org.bukkit.command.CommandExecutor;
import org.bukkit.command.CommandSender;
import org.bukkit.plugin.java.JavaPlugin;

/** The command runs its query in a task of its own, on the client that the plugin enabled with. */
public class GoodBukkitCommandSharesClient extends JavaPlugin implements CommandExecutor {
  private MongoClient client;

  @Override
  public void onEnable() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public boolean onCommand(CommandSender sender, Command command, String label, String[] args) {
    getServer().getScheduler().runTaskAsynchronously(this, () -> top(sender));
    return true;
  }

  private void top(CommandSender sender) {
    Document best = client.getDatabase("game").getCollection("scores").find().sort(new Document("points", -1)).first();
    sender.sendMessage(String.valueOf(best));
  }

  @Override
  public void onDisable() {
    if (client != null) {
      client.close();
    }
  }
}
