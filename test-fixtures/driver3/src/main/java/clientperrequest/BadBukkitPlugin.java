package clientperrequest;

import com.mongodb.MongoClient;
import org.bson.Document;
import org.bukkit.command.Command;
import org.bukkit.command.CommandExecutor;
import org.bukkit.command.CommandSender;
import org.bukkit.event.EventHandler;
import org.bukkit.event.Listener;
import org.bukkit.event.player.PlayerJoinEvent;

/** A game server's plugin: a player who joins and a command that is typed each open a client. */
public class BadBukkitPlugin implements Listener, CommandExecutor {
  @EventHandler
  public void onJoin(PlayerJoinEvent event) {
    MongoClient client = new MongoClient("localhost"); // expect: ClientPerRequest, ClientNotClosed
    client.getDatabase("game").getCollection("joins").insertOne(new Document("text", event.getJoinMessage()));
  }

  @Override
  public boolean onCommand(CommandSender sender, Command command, String label, String[] args) {
    try (MongoClient client = new MongoClient("localhost")) { // expect: ClientPerRequest
      sender.sendMessage("" + client.getDatabase("game").getCollection("joins").countDocuments());
    }
    return true;
  }
}
